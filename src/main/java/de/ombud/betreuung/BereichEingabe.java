package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.vorgang.Bereich;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Bereichswahl", description = "KRM bestätigt oder ändert den vorgeschlagenen Bereich")
record BereichEingabe(
        @Feld(pflicht = true) Bereich bereich,

        @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
