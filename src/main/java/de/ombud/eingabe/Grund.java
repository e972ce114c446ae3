package de.ombud.eingabe;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** Why somebody takes a step that nobody takes without saying so. */
@Schema(name = "Grund", description = "Weshalb")
public record Grund(
        @NotBlank(message = "{fehler.feld.grund}") @Feld(value = "Grund", laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
