package de.ombud.rechtsbehelf;

import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 404 for whoever may not know of the case, 403 for whoever may read but not act. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/rechtsbehelfe")
@Tag(name = "Rechtsbehelfe", description = "Widersprüche in einer Kundenreaktion: Eingang, Form und Frist")
@Fehlerantworten.Unbekannt
class RechtsbehelfeApi {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Ueberleitungsworte worte;
    private final Rechtsbehelfszugang zugang;

    RechtsbehelfeApi(Rechtsbehelfe rechtsbehelfe, Ueberleitungsworte worte, Rechtsbehelfszugang zugang) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.worte = worte;
        this.zugang = zugang;
    }

    @GetMapping
    @Operation(
            summary = "Rechtsbehelfe einer Kundenreaktion",
            description = "leer für alle, die nur einen Teil der Kundenreaktion sehen")
    List<Ausgabe> alle(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return zugang.siehtAlles(aktenzeichen, wer)
                ? rechtsbehelfe.zu(aktenzeichen).stream().map(this::ausgabe).toList()
                : List.of();
    }

    @PostMapping
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Einen Rechtsbehelf eröffnen",
            description = "für das KRM; geht noch heute an die Widerspruchsstelle. Der Eingang der Kundenreaktion wird"
                    + " als Eingang des Rechtsbehelfs festgeschrieben.")
    Ausgabe eroeffne(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody RechtsbehelfEingabe eingabe, Angemeldet wer) {
        zugang.zumEroeffnen(aktenzeichen, wer);
        int nr = rechtsbehelfe.eroeffnen(
                aktenzeichen, eingabe.anliegen(), eingabe.anlass(), eingabe.bekannterBescheid(), wer.name());
        return ausgabe(rechtsbehelfe.lies(aktenzeichen, nr));
    }

    @PutMapping("/{nr}/bescheid")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    @Operation(
            summary = "Postaufgabe und Belehrung des Bescheids festhalten",
            description =
                    "für KRM und Widerspruchsstelle, solange der Rechtsbehelf nicht übernommen ist; daraus wird die"
                            + " Frist berechnet (§ 37 Absatz 2 SGB X, §§ 64, 66, 84 SGG). Frühere Angaben bleiben"
                            + " erhalten.")
    Ausgabe bescheid(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody BescheidEingabe eingabe,
            Angemeldet wer) {
        zugang.zumBescheid(aktenzeichen, wer);
        rechtsbehelfe.bescheidFestlegen(aktenzeichen, nr, eingabe.bescheid(), wer.name());
        return ausgabe(rechtsbehelfe.lies(aktenzeichen, nr));
    }

    private Ausgabe ausgabe(Rechtsbehelf r) {
        return new Ausgabe(
                r.nr(),
                r.anliegen(),
                r.eingang().atZone(Ortszeit.BERLIN).toOffsetDateTime(),
                r.form(),
                r.frist() == null ? null : r.frist().bis(),
                r.frist() == null ? null : r.frist().bekanntgabe(),
                worte.annahme(r),
                r.erreichbar(),
                r.ausgang());
    }

    @Schema(name = "Rechtsbehelf")
    record Ausgabe(
            @Schema(description = "Nummer des Wegs") int nr,
            Integer anliegen,

            @Schema(description = "festgeschrieben, als der Rechtsbehelf eröffnet wurde")
            OffsetDateTime eingang,

            Form form,

            @Schema(description = "letzter Tag; leer, solange die Postaufgabe nicht bekannt ist")
            LocalDate frist,

            LocalDate bekanntgabe,
            @Schema(description = "worauf die Frist beruht") String annahme,

            @Schema(description = "ob die Person auf die fehlende Form hingewiesen werden kann")
            boolean erreichbar,

            String ausgang) {}
}
