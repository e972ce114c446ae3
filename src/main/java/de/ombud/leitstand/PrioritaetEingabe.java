package de.ombud.leitstand;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@Schema(name = "Prioritaet", description = "Wie weit oben die Aufgabe in Tasklist steht")
record PrioritaetEingabe(
        @Schema(example = "80", minimum = "0", maximum = "100") @NotNull
        Integer prioritaet,

        @Schema(example = "Umzug am Montag") @NotBlank @Text(max = 500)
        String grund)
        implements JsonEingabe {}
