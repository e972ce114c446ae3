package de.ombud.verbindung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@Schema(name = "NeueVerbindung")
record VerbindungEingabe(
        @Schema(description = "Aktenzeichen der anderen Kundenreaktion", example = "KR-2026-000001") @NotBlank
        String mit,

        @Schema(
                description =
                        "DUBLETTE: dasselbe doppelt erfasst; WIEDERHOLUNG: dasselbe noch einmal, nichts Neues; beide zählen"
                                + " einmal. ZUSAMMENHANG: gehört zusammen, beide zählen")
        @NotNull
        Verbindungsart art,

        @NotBlank @Text(max = Text.GRUND) String grund)
        implements JsonEingabe {}
