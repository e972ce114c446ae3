package de.ombud.bericht;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Probleme;
import de.ombud.zahlenwerk.Arbeitsmappe;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/berichte")
@Tag(name = "Jahresbericht", description = "Der Bericht eines Jahres zum Lesen und Weitergeben; für KRM und Leitung")
class BerichteApi {

    static final Set<Gruppe> LESENDE = Gruppe.mitLeitung(Gruppe.KRM);

    private final Berichte berichte;
    private final Berichtsdruck druck;
    private final Probleme probleme;

    BerichteApi(Berichte berichte, Berichtsdruck druck, Probleme probleme) {
        this.berichte = berichte;
        this.druck = druck;
        this.probleme = probleme;
    }

    @GetMapping("/{jahr:\\d{4}}.{art:pdf|html|xlsx}")
    @Operation(
            summary = "Der Jahresbericht als PDF, HTML oder Arbeitsmappe",
            description =
                    "Vor der Freigabe ein gekennzeichneter Entwurf, danach der Stand der Freigabe. Alle drei Formen"
                            + " enthalten dieselben Zahlen. Nur die Ausgabe `GF` enthält kleine Zahlen.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    ResponseEntity<byte[]> bericht(
            @PathVariable int jahr,
            @PathVariable String art,
            @Parameter(description = "für wen; alle außer `GF` verlassen das Haus") @RequestParam(defaultValue = "GF")
                    Ausgabe ausgabe,
            @Parameter(description = "eine bestimmte freigegebene Version; 0: wie er jetzt ist")
                    @RequestParam(defaultValue = "0")
                    int version,
            Angemeldet wer) {
        if (!wer.istIn(LESENDE)) {
            throw new NichtErlaubt(probleme.text("zahlenwerk.verboten"));
        }
        Berichtsstand stand = version == 0
                ? berichte.zu(jahr)
                : berichte.version(jahr, version)
                        .orElseThrow(() -> new NichtGefunden(probleme.text("bericht.keine-version")));
        byte[] inhalt = switch (art) {
            case "pdf" -> druck.pdf(stand, ausgabe);
            case "xlsx" -> druck.xlsx(stand, ausgabe);
            default -> druck.html(stand, ausgabe).getBytes(StandardCharsets.UTF_8);
        };
        return ResponseEntity.ok()
                .contentType(
                        switch (art) {
                            case "pdf" -> MediaType.APPLICATION_PDF;
                            case "xlsx" -> MediaType.parseMediaType(Arbeitsmappe.DATEITYP);
                            default -> new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
                        })
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("jahresbericht-%d-%s%s.%s"
                                        .formatted(
                                                jahr,
                                                ausgabe.name().toLowerCase(Locale.ROOT),
                                                stand.istFreigegeben() ? "" : "-entwurf",
                                                art))
                                .build()
                                .toString())
                .body(inhalt);
    }
}
