package de.ombud.eingang;

import de.ombud.eingang.ausgabe.Fallausgabe;
import de.ombud.eingang.ausgabe.KundenreaktionAusgabe;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.einmal.Idempotenzschluessel;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/kundenreaktionen")
@Tag(name = "Kundenreaktionen", description = "Erfassen und Lesen")
class KundenreaktionenApi {

    private final Aufnahme aufnahme;
    private final Akten akten;

    private final Fallausgabe fallausgabe;

    KundenreaktionenApi(Aufnahme aufnahme, Akten akten, Fallausgabe fallausgabe) {
        this.fallausgabe = fallausgabe;
        this.aufnahme = aufnahme;
        this.akten = akten;
    }

    @PostMapping
    @Operation(
            summary = "Kundenreaktion erfassen",
            description =
                    "Für KRM, Ombudsstelle und Eingangszone. Mit demselben Idempotency-Key und Inhalt wird nichts noch"
                            + " einmal erfasst. Alle Fehler der Eingabe kommen auf einmal.")
    @ApiResponse(responseCode = "201", description = "erfasst; Location nennt die Adresse des Vorgangs")
    @ApiResponse(responseCode = "200", description = "mit diesem Idempotency-Key schon erfasst")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    ResponseEntity<KundenreaktionAusgabe> erfassen(
            @RequestBody KundenreaktionEingabe eingabe,
            @Parameter(hidden = true) @RequestHeader(name = Idempotenzschluessel.KOPFZEILE, required = false)
                    String schluessel,
            Angemeldet wer) {
        Betrachter handelnd = Betrachter.von(wer);
        KundenreaktionAusgabe ausgabe = fallausgabe.von(
                schluessel == null
                        ? aufnahme.aufnehmen(eingabe, handelnd)
                        : aufnahme.aufnehmen(eingabe, schluessel, handelnd),
                wer);
        return ResponseEntity.created(URI.create("/api/kundenreaktionen/" + ausgabe.aktenzeichen()))
                .body(ausgabe);
    }

    @Gelesen(Leseweg.SCHNITTSTELLE)
    @GetMapping("/{aktenzeichen}")
    @Operation(summary = "Kundenreaktion lesen", description = "so weit, wie die angemeldete Person sie sehen darf")
    @Fehlerantworten.Unbekannt
    KundenreaktionAusgabe lesen(
            @Parameter(example = "KR-2026-000001") @PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return fallausgabe.von(akten.lies(aktenzeichen, Betrachter.von(wer)), wer);
    }
}
