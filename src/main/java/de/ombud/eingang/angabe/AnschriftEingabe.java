package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Anschrift")
record AnschriftEingabe(
        @Schema(example = "Weg 1") @Feld(bleibt = true) String strasse,

        @Schema(example = "01067") @Feld(laenge = 20, bleibt = true)
        String plz,

        @Schema(example = "Dresden") @Feld(bleibt = true) String ort) {}
