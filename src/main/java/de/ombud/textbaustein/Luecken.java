package de.ombud.textbaustein;

import de.ombud.system.Eingabefehler;

/** Places in a text block that only the writer can fill: {@code [… Betrag]}. None of them leaves the house. */
public final class Luecken {

    private static final String ANFANG = "[…";

    private Luecken() {}

    static String fuer(String was) {
        return ANFANG + " " + was + "]";
    }

    /**
     * Before a text becomes a letter.
     *
     * @param feld field of the form that the text was typed into
     * @throws Eingabefehler for this field where a gap is left
     */
    public static void pruefe(String feld, String text) {
        if (text.contains(ANFANG)) {
            throw new Eingabefehler(
                    feld, "Im Text ist noch eine Lücke offen. Bitte die Stellen ausfüllen, die mit „[…“ beginnen.");
        }
    }
}
