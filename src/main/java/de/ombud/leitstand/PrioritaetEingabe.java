package de.ombud.leitstand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Prioritaet", description = "Wie weit oben die Aufgabe in Tasklist steht")
record PrioritaetEingabe(
        @Schema(example = "80", minimum = "0", maximum = "100") @Feld(value = "Priorität", pflicht = true)
        Integer prioritaet,

        @Schema(example = "Umzug am Montag") @Feld(value = "Grund", pflicht = true, laenge = 500, mehrzeilig = true)
        String grund)
        implements Eingabe {}
