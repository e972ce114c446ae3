package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "GrundEinerFreigabe", description = "Weshalb; steht im Änderungsprotokoll")
record GrundEingabe(
        @Schema(example = "Der Text betrifft nur dieses Anliegen.")
        @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
