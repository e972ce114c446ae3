package de.ombud.eigenfeld;

import java.util.Objects;

/**
 * The answer to one field.
 *
 * @param schluessel key of the field in its form
 * @param bezeichnung label that the person had before them
 * @param anzeige the answer as the form shows it, for people
 * @param wert the answer as it is kept, for conditions and for the form; "" where nobody answered
 */
public record Antwort(String schluessel, Feldart art, String bezeichnung, String anzeige, String wert) {

    public Antwort {
        Objects.requireNonNull(schluessel, "schluessel");
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(bezeichnung, "bezeichnung");
        Objects.requireNonNull(anzeige, "anzeige");
        Objects.requireNonNull(wert, "wert");
    }
}
