package de.ombud.prozess.aufgaben;

import java.util.Arrays;

/**
 * Which part of the list. Unknown words count as the first of each, so that an old bookmark still opens the page.
 *
 * @param seite from 0
 */
record Aufgabenwahl(Ansicht ansicht, Nur nur, int seite) {

    /** So far a list is paged through; what lies behind is found by choosing. */
    private static final int LETZTE_SEITE = 200;

    enum Ansicht {
        OFFEN,
        MEINE,
        VERTRETUNG,
        GRUPPE
    }

    enum Nur {
        ALLE,
        HEUTE,
        UEBERFAELLIG,
        NOTLAGE,
        RUECKFRAGE
    }

    Aufgabenwahl {
        seite = Math.max(0, Math.min(seite, LETZTE_SEITE));
    }

    static Aufgabenwahl von(String ansicht, String nur, int seite) {
        return new Aufgabenwahl(wort(Ansicht.values(), ansicht), wort(Nur.values(), nur), seite);
    }

    private static <E extends Enum<E>> E wort(E[] worte, String gesucht) {
        return Arrays.stream(worte)
                .filter(wort -> wort.name().equalsIgnoreCase(gesucht))
                .findFirst()
                .orElse(worte[0]);
    }
}
