package de.ombud.betreuung;

import de.ombud.eingang.ausgabe.KundenreaktionAusgabe;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@Tag(name = "Änderungsprotokoll")
class ProtokollApi {

    private final Aenderungsprotokoll protokoll;
    private final Zugang zugang;

    ProtokollApi(Aenderungsprotokoll protokoll, Zugang zugang) {
        this.protokoll = protokoll;
        this.zugang = zugang;
    }

    @GetMapping("/api/kundenreaktionen/{aktenzeichen}/protokoll")
    @Operation(summary = "Änderungsprotokoll lesen", description = "für KRM und die Leitung; älteste Zeile zuerst")
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    Protokoll protokoll(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        Akte gesehen = zugang.zumProtokoll(aktenzeichen, Betrachter.von(wer));
        return new Protokoll(
                protokoll.istUnversehrt(aktenzeichen),
                protokoll.zeilen(gesehen).stream().map(Zeile::von).toList());
    }

    @Schema(name = "Aenderungsprotokoll")
    record Protokoll(
            @Schema(description = "false, wenn eine Zeile nachträglich geändert oder entfernt wurde")
            boolean unversehrt,

            List<Zeile> zeilen) {}

    @Schema(
            name = "Aenderung",
            description = "`wer`, `alt`, `neu` und `grund` sind null, wo sie gelöscht wurden; die Kette hält ohne sie.")
    record Zeile(
            int nr,
            OffsetDateTime am,
            String wer,
            @Schema(example = "kunde.email") String feld,
            String alt,
            String neu,
            String grund,

            @Schema(
                    description =
                            "SHA-256 über diese Zeile (von ihren Angaben nur die gesalzene Summe) und die Prüfsumme"
                                    + " der vorigen")
            String pruefsumme) {

        static Zeile von(Protokollzeile z) {
            return new Zeile(
                    z.nr(),
                    KundenreaktionAusgabe.zeit(z.am()),
                    z.wer(),
                    z.feld(),
                    z.alt(),
                    z.neu(),
                    z.grund(),
                    z.pruefsumme());
        }
    }
}
