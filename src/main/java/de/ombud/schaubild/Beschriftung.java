package de.ombud.schaubild;

/**
 * What a chart is called.
 *
 * @param kennung of this chart on its page, of letters, digits and hyphens: names and patterns refer to it
 * @param beschreibung what one would say about it to somebody on the phone
 * @param einheit at the axis of values, as in "Tage" or "Prozent"; may be empty
 */
public record Beschriftung(String kennung, String titel, String beschreibung, String einheit) {

    public Beschriftung {
        if (!kennung.matches("[a-zA-Z][a-zA-Z0-9-]*")) {
            throw new IllegalArgumentException("no name for an element: " + kennung);
        }
    }
}
