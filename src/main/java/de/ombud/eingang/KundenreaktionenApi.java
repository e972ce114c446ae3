package de.ombud.eingang;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Zugang zugang;
    private final Lesezugriffe lesezugriffe;
    private final MessageSource texte;

    private final Fallausgabe fallausgabe;

    KundenreaktionenApi(
            Aufnahme aufnahme, Zugang zugang, Lesezugriffe lesezugriffe, MessageSource texte, Fallausgabe ausgabe) {
        this.fallausgabe = ausgabe;
        this.aufnahme = aufnahme;
        this.zugang = zugang;
        this.lesezugriffe = lesezugriffe;
        this.texte = texte;
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
    @Fehlerantworten.Unvereinbar
    ResponseEntity<KundenreaktionAusgabe> erfassen(
            @RequestBody KundenreaktionEingabe eingabe,
            @Parameter(
                            description = "eigene Kennung dieser Erfassung, 1 bis 200 sichtbare ASCII-Zeichen",
                            schema = @Schema(maxLength = 200, pattern = "^[!-~]+$"))
                    @RequestHeader(name = Idempotenzschluessel.KOPFZEILE, required = false)
                    String schluessel,
            @AuthenticationPrincipal Angemeldet wer) {
        Betrachter handelnd = Betrachter.von(wer);
        Aufnahme.Aufgenommen aufgenommen = schluessel == null
                ? aufnahme.aufnehmen(eingabe, handelnd)
                : aufnahme.aufnehmen(eingabe, schluessel(schluessel), handelnd);
        KundenreaktionAusgabe ausgabe = fallausgabe.von(aufgenommen.akte(), wer);
        if (!aufgenommen.neu()) {
            // since then others may have written in it
            lesezugriffe.vermerken(aufgenommen.akte().aktenzeichen(), wer.name(), Leseweg.SCHNITTSTELLE);
        }
        return ResponseEntity.status(aufgenommen.neu() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/kundenreaktionen/" + ausgabe.aktenzeichen()))
                .body(ausgabe);
    }

    @Gelesen(Leseweg.SCHNITTSTELLE)
    @GetMapping("/{aktenzeichen}")
    @Operation(summary = "Kundenreaktion lesen", description = "so weit, wie die angemeldete Person sie sehen darf")
    @Fehlerantworten.Unbekannt
    KundenreaktionAusgabe lesen(
            @Parameter(example = "KR-2026-000001") @PathVariable String aktenzeichen,
            @AuthenticationPrincipal Angemeldet wer) {
        return fallausgabe.von(zugang.zumLesen(new Aktenzeichen(aktenzeichen), Betrachter.von(wer)), wer);
    }

    private Idempotenzschluessel schluessel(String wert) {
        if (!Idempotenzschluessel.istMoeglich(wert)) {
            throw new Eingabefehler(
                    Idempotenzschluessel.KOPFZEILE, texte.getMessage("eingang.schluessel.form", null, Locale.GERMANY));
        }
        return new Idempotenzschluessel(wert);
    }
}
