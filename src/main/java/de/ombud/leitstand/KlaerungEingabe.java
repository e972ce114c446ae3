package de.ombud.leitstand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Klaerung", description = "Was jetzt geschieht")
record KlaerungEingabe(
        @Schema(example = "Eine zweite Kraft hilft aus.")
        @Feld(value = "Maßnahme", pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String massnahme)
        implements Eingabe {}
