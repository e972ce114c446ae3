package de.ombud.vermittlung;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reading a mediation and what happens to it from outside; its regular steps are tasks. 404 for a case that the person may not see, 403
 * where they may see it but not this, 409 where its state does not allow the step.
 */
@Gelesen(Leseweg.VERMITTLUNG)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/vermittlung")
@Tag(name = "Vermittlung", description = "Die jüngste Vermittlung einer Kundenreaktion")
class VermittlungApi {

    private final Vermittlungszugang zugang;
    private final Vermittlungen vermittlungen;
    private final Notizen notizen;

    VermittlungApi(Vermittlungszugang zugang, Vermittlungen vermittlungen, Notizen notizen) {
        this.zugang = zugang;
        this.vermittlungen = vermittlungen;
        this.notizen = notizen;
    }

    @GetMapping
    @Operation(summary = "Stand und Ergebnis lesen", description = "so weit, wie die angemeldete Person sie sehen darf")
    VermittlungAusgabe lesen(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return zugang.zumLesen(aktenzeichen, wer).map(VermittlungAusgabe::von).orElseThrow(Vermittlungsbestand::keine);
    }

    @PostMapping("/einwilligungen")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Die Antwort einer Seite erfassen",
            description = "nur die Ombudsperson dieser Vermittlung oder wer sie heute vertritt")
    VermittlungAusgabe einwilligung(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody EinwilligungEingabe eingabe, Angemeldet wer) {
        zugang.zumVermitteln(aktenzeichen, wer);
        vermittlungen.einwilligungErfassen(aktenzeichen, eingabe.neue(), wer.name());
        return lesen(aktenzeichen, wer);
    }

    @PostMapping("/widerruf")
    @Operation(
            summary = "Die Vermittlung für eine Seite verlassen",
            description = "jederzeit; für KRM, Ombudsstelle und Leitung. Der Vorgang wird weiter bearbeitet.")
    VermittlungAusgabe widerruf(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody WiderrufEingabe eingabe, Angemeldet wer) {
        zugang.zumWiderrufen(aktenzeichen, wer);
        vermittlungen.widerrufen(aktenzeichen, eingabe.seite(), eingabe.grund(), wer.name());
        return lesen(aktenzeichen, wer);
    }

    @PostMapping("/uebergabe")
    @Operation(
            summary = "An eine andere Ombudsperson übergeben",
            description = "nur die Ombudsperson dieser Vermittlung")
    VermittlungAusgabe uebergabe(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody UebergabeEingabe eingabe, Angemeldet wer) {
        zugang.zumFuehren(aktenzeichen, wer);
        vermittlungen.uebergeben(aktenzeichen, eingabe.an(), eingabe.grund(), wer.name());
        return lesen(aktenzeichen, wer);
    }

    @GetMapping("/notizen")
    @Operation(summary = "Vertrauliche Notizen lesen", description = "nur die Ombudsperson dieser Vermittlung")
    ResponseEntity<List<NotizAusgabe>> notizen(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        zugang.zumFuehren(aktenzeichen, wer);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(notizen.lies(aktenzeichen, wer.name()).stream()
                        .map(NotizAusgabe::von)
                        .toList());
    }

    @PostMapping("/notizen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Eine vertrauliche Notiz festhalten", description = "nur die Ombudsperson dieser Vermittlung")
    void notiz(@PathVariable Aktenzeichen aktenzeichen, @RequestBody NotizEingabe eingabe, Angemeldet wer) {
        zugang.zumFuehren(aktenzeichen, wer);
        notizen.schreibe(aktenzeichen, eingabe.text(), wer.name());
    }

    @Schema(name = "Notiz")
    record NotizAusgabe(long id, String text, String wer, OffsetDateTime am) {

        static NotizAusgabe von(Notiz notiz) {
            return new NotizAusgabe(notiz.id(), notiz.text(), notiz.wer(), VermittlungAusgabe.zeit(notiz.am()));
        }

        @Override
        public String toString() {
            return "Notiz " + id;
        }
    }
}
