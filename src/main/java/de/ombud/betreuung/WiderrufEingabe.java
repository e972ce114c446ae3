package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Vollmachtswiderruf", description = "Die Person widerruft die Vollmacht; wirksam, sobald es bei uns ist")
record WiderrufEingabe(
        @Schema(example = "Brief der Person vom 20.11.") @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
