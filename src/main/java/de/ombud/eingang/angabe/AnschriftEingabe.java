package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Postleitzahl
@Schema(name = "Anschrift")
record AnschriftEingabe(
        @Schema(example = "Weg 1") @Feld(bleibt = true) String strasse,

        @Schema(example = "01067", description = "in Deutschland fünf Ziffern") @Feld(laenge = 20, bleibt = true)
        String plz,

        @Schema(example = "Dresden") @Feld(bleibt = true) String ort,

        @Schema(example = "c/o Beispiel", description = "Zeile über der Straße") @Feld(bleibt = true)
        String zusatz,

        @Schema(example = "Österreich", description = "nur, wenn nicht Deutschland") @Feld(laenge = 100, bleibt = true)
        String land) {}
