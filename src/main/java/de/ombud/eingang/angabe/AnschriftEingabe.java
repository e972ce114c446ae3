package de.ombud.eingang.angabe;

import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Anschrift")
record AnschriftEingabe(
        @Schema(example = "Weg 1") @Text(max = Text.NAME) String strasse,
        @Schema(example = "01067") @Text(max = 20) String plz,
        @Schema(example = "Dresden") @Text(max = Text.NAME) String ort) {}
