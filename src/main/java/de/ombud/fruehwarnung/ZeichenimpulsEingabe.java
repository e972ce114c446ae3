package de.ombud.fruehwarnung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;

/** What is proposed because of a sign, as somebody sends it. */
record ZeichenimpulsEingabe(
        @Feld(value = "Titel", pflicht = true) String titel,

        @Feld(value = "Beschreibung", laenge = Feld.VERMERK, mehrzeilig = true)
        String beschreibung)
        implements Eingabe {}
