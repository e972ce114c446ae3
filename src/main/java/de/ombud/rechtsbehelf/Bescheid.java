package de.ombud.rechtsbehelf;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What has to be known of a decision to count its period.
 *
 * @param postaufgabe day on which it went to the person; where the file does not show it, the date of the decision
 */
public record Bescheid(LocalDate postaufgabe, Bekanntgabe bekanntgabe, Belehrungsfragen fragen) {

    public Bescheid {
        Objects.requireNonNull(postaufgabe, "postaufgabe");
        Objects.requireNonNull(bekanntgabe, "bekanntgabe");
        Objects.requireNonNull(fragen, "fragen");
    }
}
