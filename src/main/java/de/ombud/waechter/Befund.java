package de.ombud.waechter;

import java.util.Objects;

/**
 * Something that stands still or was forgotten.
 *
 * @param vorgang number of the case or call
 * @param regel name of what does not hold
 * @param gegenstand which of several things of the same kind; may be empty
 * @param satz what stands still, for whoever leads
 */
public record Befund(String vorgang, String regel, String gegenstand, String satz) {

    public Befund {
        Objects.requireNonNull(vorgang, "vorgang");
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(satz, "satz");
        gegenstand = gegenstand == null ? "" : gegenstand;
    }
}
