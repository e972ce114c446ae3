package de.ombud.eigenfeld;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Objects;

/**
 * What of a case a task is about.
 *
 * @param anliegen number of the Anliegen; null for the whole case
 * @param weg number of the special way; null for none
 */
public record Fundort(Aktenzeichen aktenzeichen, Integer anliegen, Integer weg) {

    public Fundort {
        Objects.requireNonNull(aktenzeichen, "aktenzeichen");
    }
}
