package de.ombud.leitstand;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Umgeben", description = "Welche Gruppe die Aufgabe jetzt hat")
record UmgebenEingabe(
        @Schema(example = "markt_integration") @NotBlank @Text(max = 64)
        String gruppe,

        @Schema(example = "Rückstand in der Leistung") @NotBlank @Text(max = 500)
        String grund)
        implements JsonEingabe {}
