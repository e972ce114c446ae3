package de.ombud.weg;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A way that a person decided to take.
 *
 * @param anliegen number of the matter it concerns; null for the whole case
 * @param termin the date of the event itself (power cut, eviction) or the one a foreign sender set; null where there is none
 * @param anlass why, in a person's words; may be empty
 */
public record NeuerWeg(Wegart art, Integer anliegen, LocalDate termin, String anlass) {

    public NeuerWeg {
        Objects.requireNonNull(art, "art");
        anlass = anlass == null ? "" : anlass;
    }
}
