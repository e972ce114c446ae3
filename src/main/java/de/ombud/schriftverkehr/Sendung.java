package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Versandweg;
import java.util.Objects;

/**
 * A written piece that may now be sent.
 *
 * @param weg the step that is left to do; KEINER where there is none
 */
public record Sendung(long id, Versandweg weg) {

    public Sendung {
        Objects.requireNonNull(weg, "weg");
    }
}
