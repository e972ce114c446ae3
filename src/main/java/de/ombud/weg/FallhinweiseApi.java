package de.ombud.weg;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Grund;
import de.ombud.erkennung.Zeichen;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signs in the texts of a case, and what a person decides about them. Every step answers with the list as it is afterwards. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/hinweise")
@Tag(name = "Besondere Wege")
@Fehlerantworten.Unbekannt
@Fehlerantworten.Verboten
class FallhinweiseApi {

    private final Hinweise hinweise;
    private final Wegzugang zugang;

    FallhinweiseApi(Hinweise hinweise, Wegzugang zugang) {
        this.hinweise = hinweise;
        this.zugang = zugang;
    }

    @GetMapping
    @Operation(
            summary = "Zeichen in den Texten einer Kundenreaktion",
            description =
                    "Für alle, die die ganze Kundenreaktion sehen. Ein Hinweis schlägt nur vor und zeigt seine Worte.")
    Fallhinweise liste(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return fuer(aktenzeichen, wer);
    }

    @PostMapping("/{nr}/bestaetigung")
    @Operation(summary = "Einen Hinweis bestätigen", description = "eröffnet den Weg, zu dem er führt")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unzeit
    Fallhinweise bestaetigen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody Bestaetigung eingabe,
            Angemeldet wer) {
        zugang.zuDenHinweisen(aktenzeichen, wer);
        hinweise.bestaetigen(aktenzeichen, nr, eingabe.anliegen(), eingabe.termin(), wer.name());
        return fuer(aktenzeichen, wer);
    }

    @PostMapping("/{nr}/verwerfung")
    @Operation(summary = "Einen Hinweis verwerfen")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unzeit
    Fallhinweise verwerfen(
            @PathVariable Aktenzeichen aktenzeichen, @PathVariable int nr, @RequestBody Grund eingabe, Angemeldet wer) {
        zugang.zuDenHinweisen(aktenzeichen, wer);
        hinweise.verwerfen(aktenzeichen, nr, eingabe.grund(), wer.name());
        return fuer(aktenzeichen, wer);
    }

    private Fallhinweise fuer(Aktenzeichen aktenzeichen, Angemeldet wer) {
        zugang.zuDenHinweisen(aktenzeichen, wer);
        return new Fallhinweise(
                hinweise.zu(aktenzeichen).stream().map(Ausgabe::von).toList());
    }

    @Schema(name = "Hinweisbestaetigung")
    record Bestaetigung(
            @Schema(description = "Nummer des Anliegens; ohne Angabe geht es um die ganze Kundenreaktion")
            Integer anliegen,

            @Schema(description = "Tag des Ereignisses (Sperre, Räumung) oder Termin der fremden Stelle")
            LocalDate termin)
            implements Eingabe {}

    @Schema(name = "Fallhinweise")
    record Fallhinweise(List<Ausgabe> hinweise) {}

    @Schema(name = "Fallhinweis")
    record Ausgabe(
            int nr,
            Zeichen zeichen,

            @Schema(description = "der Weg, zu dem das Zeichen führt")
            Wegart weg,

            @Schema(description = "die Worte, die dazu geführt haben")
            List<String> worte,

            @Schema(description = "null, solange niemand entschieden hat")
            Fallhinweis.Entscheidung entscheidung,

            String entschiedenVon,
            Instant entschiedenAm,
            String grund,

            @Schema(description = "Nummer des eröffneten Weges")
            Integer wegNr) {

        static Ausgabe von(Fallhinweis h) {
            return new Ausgabe(
                    h.nr(),
                    h.zeichen(),
                    h.wegart(),
                    h.worte(),
                    h.entscheidung(),
                    h.entschiedenVon(),
                    h.entschiedenAm(),
                    h.grund(),
                    h.weg());
        }
    }
}
