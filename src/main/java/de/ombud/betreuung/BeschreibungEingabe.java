package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

@Schema(name = "Beschreibung", description = "Worum es bei einem Anliegen geht")
record BeschreibungEingabe(
        @Schema(example = "Die Kaution ist nicht überwiesen.") @NotBlank @Text(max = Text.LANG)
        String beschreibung,

        @Schema(description = "steht im Änderungsprotokoll") @Size(max = 2000) @Text(max = 2000)
        String grund)
        implements JsonEingabe {

    BeschreibungEingabe {
        grund = Objects.requireNonNullElse(grund, "");
    }
}
