package de.ombud.prozess.uebergabe;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Uebergabe", description = "Wer die Aufgabe bekommt; ohne `an` geht sie an die Gruppe zurück")
record UebergabeEingabe(
        @Schema(example = "leistung2") @Feld(value = "An", laenge = 64)
        String an,

        @Schema(example = "Urlaub") @Feld(value = "Grund", pflicht = true, laenge = 500)
        String grund)
        implements Eingabe {}
