package de.ombud.rechtsbehelf;

import de.ombud.system.JsonEingabe;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Schema(name = "Bescheid", description = "Was zur Berechnung der Frist über den Bescheid bekannt ist")
record BescheidEingabe(
        @Schema(description = "Tag, an dem der Bescheid zur Post ging", example = "2026-11-02") @NotNull
        LocalDate postaufgabe,

        @Schema(description = "ob die Rechtsbehelfsbelehrung richtig war") @NotNull
        Belehrung belehrung)
        implements JsonEingabe {

    Bescheid bescheid() {
        return new Bescheid(postaufgabe, belehrung);
    }
}
