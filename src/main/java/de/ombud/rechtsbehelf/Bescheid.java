package de.ombud.rechtsbehelf;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What has to be known of a decision to count its period.
 *
 * @param postaufgabe day on which it was posted
 */
public record Bescheid(LocalDate postaufgabe, Belehrung belehrung) {

    public Bescheid {
        Objects.requireNonNull(postaufgabe, "postaufgabe");
        Objects.requireNonNull(belehrung, "belehrung");
    }
}
