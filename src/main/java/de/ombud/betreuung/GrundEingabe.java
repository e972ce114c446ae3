package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "GrundEinerFreigabe", description = "Weshalb; steht im Änderungsprotokoll")
record GrundEingabe(
        @Schema(example = "Der Text betrifft nur dieses Anliegen.") @NotBlank @Text(max = 2000)
        String grund) implements JsonEingabe {}
