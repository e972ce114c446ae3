package de.ombud.entwurf;

import java.time.Instant;

/**
 * What one person typed so far into one text field of a task.
 *
 * @param feld key of the field in the form
 */
public record Textentwurf(String feld, String text, Instant geaendertAm) {

    @Override
    public String toString() {
        return "Textentwurf[" + feld + "]";
    }
}
