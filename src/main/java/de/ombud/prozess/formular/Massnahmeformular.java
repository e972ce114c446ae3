package de.ombud.prozess.formular;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;

/** What the leadership does about something that is late, or might be. */
public record Massnahmeformular(
        @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
        String massnahme) implements Eingabe {}
