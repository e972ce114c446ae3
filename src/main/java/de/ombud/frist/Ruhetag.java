package de.ombud.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that did not count, or on which a period did not end.
 *
 * @param feiertag what the public holiday is called; "" for the other reasons
 */
public record Ruhetag(LocalDate tag, Grund grund, String feiertag) {

    public enum Grund {
        WOCHENENDE,
        FEIERTAG,
        /** 24 or 31 December, where the office says so. */
        VORTAG,
        /** The site is closed. */
        GESCHLOSSEN
    }

    public Ruhetag {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(grund, "grund");
        Objects.requireNonNull(feiertag, "feiertag");
    }
}
