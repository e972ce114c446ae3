package de.ombud.verbindung;

import de.ombud.eingabe.Grund;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links of a recorded case. Whoever may not see one of the two cases as a whole learns not even that it exists. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}")
@Tag(name = "Verbindungen", description = "Doppelte, wiederholte und zusammengehörige Kundenreaktionen")
@Fehlerantworten.Verboten
@Fehlerantworten.Unbekannt
class VerbindungenApi {

    private final Verbindungen verbindungen;
    private final Dublettensuche suche;
    private final Verbindungszugang zugang;
    private final MessageSource texte;

    VerbindungenApi(Verbindungen verbindungen, Dublettensuche suche, Verbindungszugang zugang, MessageSource texte) {
        this.verbindungen = verbindungen;
        this.suche = suche;
        this.zugang = zugang;
        this.texte = texte;
    }

    @GetMapping("/aehnliche")
    @Operation(summary = "Ähnliche Kundenreaktionen", description = "was schon verbunden ist, steht nicht dabei")
    DublettenApi.Aehnliche aehnliche(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return new DublettenApi.Aehnliche(suche.zu(zugang.zumLesen(aktenzeichen, wer), Betrachter.von(wer)));
    }

    @GetMapping("/verbindungen")
    @Operation(summary = "Verbundene Kundenreaktionen")
    Liste liste(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return liste(zugang.zumLesen(aktenzeichen, wer).aktenzeichen(), Wirkung.NUR_ZAEHLUNG, wer);
    }

    @PostMapping("/verbindungen")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Mit einer anderen Kundenreaktion verbinden",
            description =
                    "Für KRM und, bei ihren eigenen Vorgängen, die Ombudsstelle. Bei DUBLETTE und WIEDERHOLUNG zählt"
                            + " die spätere nicht; wird ihr Eingang noch geprüft, gelten ihre offenen Anliegen als mit der"
                            + " früheren erledigt (`wirkung`).")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unzeit
    Liste verbinden(@PathVariable Aktenzeichen aktenzeichen, @RequestBody VerbindungEingabe eingabe, Angemeldet wer) {
        Aktenzeichen az = zugang.zumVerbinden(aktenzeichen, wer);
        Aktenzeichen mit = zugang.zumVerbinden(new Aktenzeichen(eingabe.mit()), wer);
        Wirkung wirkung = verbindungen.verbinden(az, mit, eingabe.art(), eingabe.grund(), wer.name());
        return liste(az, wirkung, wer);
    }

    @DeleteMapping("/verbindungen/{mit}")
    @Operation(
            summary = "Eine Verbindung lösen",
            description = "Mit Grund. Ist die Prüfung des Eingangs schon beendet, bleiben die Bewertungen, und nur die"
                    + " Zählung ändert sich (`wirkung`).")
    @Fehlerantworten.Eingabe
    Liste loesen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable Aktenzeichen mit,
            @RequestBody Grund eingabe,
            Angemeldet wer) {
        Aktenzeichen az = zugang.zumVerbinden(aktenzeichen, wer);
        Aktenzeichen andere = zugang.zumVerbinden(mit, wer);
        return liste(az, verbindungen.loesen(az, andere, eingabe.grund(), wer.name()), wer);
    }

    private Liste liste(Aktenzeichen az, Wirkung wirkung, Angemeldet wer) {
        return new Liste(
                verbindungen.zu(az, Betrachter.von(wer)).stream()
                        .map(Ausgabe::von)
                        .toList(),
                wirkung,
                texte.getMessage("verbindung.wirkung." + wirkung, null, Locale.GERMANY));
    }

    @Schema(name = "Verbindungen")
    record Liste(
            List<Ausgabe> verbindungen,

            @Schema(description = "was der Schritt an der späteren Kundenreaktion bewirkt hat")
            Wirkung wirkung,

            String hinweis) {}

    @Schema(name = "Verbindung", description = "Zeitpunkt in UTC")
    record Ausgabe(
            String mit,
            Verbindungsart art,

            @Schema(description = "ob die andere die frühere ist: von beiden zählt die frühere")
            boolean mitIstFrueher,

            String grund,
            String wer,
            Instant am) {

        static Ausgabe von(Verbindung v) {
            return new Ausgabe(v.mit().wert(), v.art(), v.mitIstFrueher(), v.grund(), v.wer(), v.am());
        }
    }
}
