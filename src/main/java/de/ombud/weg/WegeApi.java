package de.ombud.weg;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Probleme;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ways of a case: which it takes, and opening one. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/wege")
@Tag(name = "Besondere Wege", description = "Was keine gewöhnliche Beschwerde ist")
@Fehlerantworten.Unbekannt
class WegeApi {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Wege wege;
    private final Wegsicht sicht;
    private final Wegzugang zugang;
    private final Wegverzug verzug;
    private final Probleme saetze;

    WegeApi(Wege wege, Wegsicht sicht, Wegzugang zugang, Wegverzug verzug, Probleme saetze) {
        this.verzug = verzug;
        this.saetze = saetze;
        this.wege = wege;
        this.sicht = sicht;
        this.zugang = zugang;
    }

    @GetMapping
    @Operation(summary = "Wege einer Kundenreaktion", description = "soweit die Person sie sehen darf, ältester zuerst")
    Wegeliste liste(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        Akte akte = zugang.zumLesen(aktenzeichen, wer);
        return new Wegeliste(sicht.wege(akte, wer.gruppen()).stream()
                .map(weg -> ausgabe(aktenzeichen, weg))
                .toList());
    }

    private Ausgabe ausgabe(Aktenzeichen aktenzeichen, Weg weg) {
        return verzug.seit(aktenzeichen, weg)
                .map(tag -> Ausgabe.von(weg, tag, saetze.text("akte.weg.abgelaufen", TAG.format(tag))))
                .orElseGet(() -> Ausgabe.von(weg, null, null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Einen Weg eröffnen",
            description =
                    "Für alle, die die ganze Kundenreaktion sehen; ein Bereich nur für seine eigenen Anliegen. Ein Weg,"
                            + " dessen Frist schon abgelaufen ist, wird angenommen und sofort eskaliert; `hinweis` sagt es.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    Ausgabe eroeffnen(@PathVariable Aktenzeichen aktenzeichen, @RequestBody WegEingabe eingabe, Angemeldet wer) {
        zugang.zumEroeffnen(aktenzeichen, eingabe.anliegen(), wer);
        return ausgabe(aktenzeichen, wege.lies(aktenzeichen, wege.eroeffnen(aktenzeichen, eingabe.weg(), wer.name())));
    }

    @Schema(name = "Wege")
    record Wegeliste(List<Ausgabe> wege) {}

    @Schema(name = "Weg", description = "Zeitpunkte in UTC")
    record Ausgabe(
            int nr,
            Wegart art,
            Integer anliegen,
            LocalDate termin,
            String anlass,
            Instant eroeffnetAm,
            String eroeffnetVon,

            @Schema(description = "wie der Weg endete; null, solange er offen ist")
            String ausgang,

            Instant beendetAm,

            @Schema(description = "seit wann er verspätet ist; null, wenn er es nicht oder beendet ist")
            LocalDate abgelaufenSeit,

            @Schema(example = "Die Frist ist seit dem 05.12.2026 abgelaufen.")
            String hinweis,

            List<SchrittAusgabe> schritte) {

        static Ausgabe von(Weg weg, LocalDate abgelaufenSeit, String hinweis) {
            return new Ausgabe(
                    weg.nr(),
                    weg.art(),
                    weg.anliegen(),
                    weg.termin(),
                    weg.anlass(),
                    weg.eroeffnetAm(),
                    weg.eroeffnetVon(),
                    weg.ausgang(),
                    weg.beendetAm(),
                    abgelaufenSeit,
                    hinweis,
                    weg.schritte().stream().map(SchrittAusgabe::von).toList());
        }
    }

    @Schema(name = "Wegschritt")
    record SchrittAusgabe(int nr, String art, List<String> angaben, String text, String wer, Instant am) {

        static SchrittAusgabe von(Weg.Schritt s) {
            return new SchrittAusgabe(s.nr(), s.art(), s.angaben(), s.text(), s.wer(), s.am());
        }
    }
}
