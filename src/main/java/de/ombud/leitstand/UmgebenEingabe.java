package de.ombud.leitstand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Umgeben", description = "Welche Gruppe die Aufgabe jetzt hat")
record UmgebenEingabe(
        @Schema(example = "markt_integration") @Feld(value = "Gruppe", pflicht = true, laenge = 64)
        String gruppe,

        @Schema(example = "Rückstand in der Leistung")
        @Feld(value = "Grund", pflicht = true, laenge = 500, mehrzeilig = true)
        String grund)
        implements Eingabe {}
