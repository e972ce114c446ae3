package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Vollmachtswiderruf", description = "Die Person widerruft die Vollmacht; wirksam, sobald es bei uns ist")
record WiderrufEingabe(
        @Schema(example = "Brief der Person vom 20.11.") @NotBlank @Text(max = Text.GRUND)
        String grund) implements JsonEingabe {}
