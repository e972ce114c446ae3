package de.ombud.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import java.time.LocalDate;

record AusgangEingabe(
        @Feld(value = "Ausgang des Widerspruchs", pflicht = true)
        Widerspruchsausgang ausgang,

        @Feld(value = "Entschieden am", pflicht = true) LocalDate entschiedenAm)
        implements Eingabe {}
