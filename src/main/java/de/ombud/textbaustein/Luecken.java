package de.ombud.textbaustein;

import de.ombud.eingabe.Luecke;

/** Places in a text block that only the writer can fill: {@code [… Betrag]}. None of them leaves the house: a field that goes into a letter refuses them. */
final class Luecken {

    private Luecken() {}

    static String fuer(String was) {
        return Luecke.ANFANG + " " + was + "]";
    }
}
