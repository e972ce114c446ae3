package de.ombud.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "Bescheid", description = "Was zur Berechnung der Frist über den Bescheid bekannt ist")
record BescheidEingabe(
        @Schema(description = "Tag, an dem der Bescheid zur Post ging", example = "2026-11-02")
        @Feld(value = "Zur Post gegeben am", pflicht = true)
        LocalDate postaufgabe,

        @Schema(description = "ob die Rechtsbehelfsbelehrung richtig war")
        @Feld(value = "Rechtsbehelfsbelehrung", pflicht = true)
        Belehrung belehrung)
        implements Eingabe {

    Bescheid bescheid() {
        return new Bescheid(postaufgabe, belehrung);
    }
}
