package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(
        name = "Vermittlungsuebergabe",
        description = "Die Vermittlung geht mit ihren Notizen an eine andere Ombudsperson")
record UebergabeEingabe(
        @Schema(description = "Benutzername einer Person der Ombudsstelle") @NotBlank @Text(max = 64)
        String an,

        @NotBlank @Text(max = 500) String grund)
        implements JsonEingabe {}
