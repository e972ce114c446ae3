package de.ombud.leitstand;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Klaerung", description = "Was jetzt geschieht")
record KlaerungEingabe(
        @Schema(example = "Eine zweite Kraft hilft aus.") @NotBlank @Text(max = 2_000)
        String massnahme) implements JsonEingabe {}
