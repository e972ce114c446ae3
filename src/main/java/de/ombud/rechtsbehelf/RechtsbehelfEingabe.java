package de.ombud.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;

@Schema(name = "NeuerRechtsbehelf", description = "Eine Person erkennt einen Rechtsbehelf")
record RechtsbehelfEingabe(
        @Schema(description = "Nummer des Anliegens; ohne Angabe die ganze Kundenreaktion", example = "1") @Positive
        Integer anliegen,

        @Schema(description = "woran der Rechtsbehelf erkannt wurde")
        @Feld(value = "Anlass", laenge = Feld.GRUND, mehrzeilig = true)
        String anlass,

        @Schema(description = "soweit schon bekannt") @Valid BescheidEingabe bescheid)
        implements Eingabe {

    Bescheid bekannterBescheid() {
        return bescheid == null ? null : bescheid.bescheid();
    }
}
