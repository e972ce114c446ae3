package de.ombud.rechtsbehelf;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;

@Schema(name = "NeuerRechtsbehelf", description = "Eine Person erkennt einen Rechtsbehelf")
record RechtsbehelfEingabe(
        @Schema(description = "Nummer des Anliegens; ohne Angabe die ganze Kundenreaktion", example = "1") @Positive
        Integer anliegen,

        @Schema(description = "woran der Rechtsbehelf erkannt wurde") @Text(max = Text.GRUND)
        String anlass,

        @Schema(description = "soweit schon bekannt") @Valid BescheidEingabe bescheid)
        implements JsonEingabe {

    String worte() {
        return anlass == null ? "" : anlass;
    }

    Bescheid bekannterBescheid() {
        return bescheid == null ? null : bescheid.bescheid();
    }
}
