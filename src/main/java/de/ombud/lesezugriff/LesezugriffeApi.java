package de.ombud.lesezugriff;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Lesezugriffe", description = "Wer wann in welche Akte gesehen hat")
class LesezugriffeApi {

    private final Leseprotokoll protokoll;

    LesezugriffeApi(Leseprotokoll protokoll) {
        this.protokoll = protokoll;
    }

    @GetMapping("/api/kundenreaktionen/{aktenzeichen}/lesezugriffe")
    @Operation(
            summary = "Lesezugriffe auf eine Akte",
            description =
                    "Nur für die Datenschutzbeauftragten, auch ohne Einsicht in die Akte. Die neuesten zuerst, ohne"
                            + " Inhalte; auch dieser Abruf wird vermerkt.")
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    Liste liste(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return new Liste(protokoll.zu(aktenzeichen, wer).stream()
                .map(z -> new Zeile(z.am(), z.wer(), z.weg()))
                .toList());
    }

    @Schema(name = "Lesezugriffe")
    record Liste(List<Zeile> lesezugriffe) {}

    @Schema(name = "Lesezugriff", description = "Zeitpunkt in UTC")
    record Zeile(
            @Schema(description = "erster Blick in diesem Zeitraum")
            Instant am,

            String wer,
            Leseweg weg) {}
}
