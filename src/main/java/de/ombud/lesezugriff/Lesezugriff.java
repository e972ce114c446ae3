package de.ombud.lesezugriff;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the read log.
 *
 * @param am the first look within the while that is one line
 * @param wer user name
 */
record Lesezugriff(Instant am, String wer, Leseweg weg) {

    Lesezugriff {
        Objects.requireNonNull(am, "am");
        Objects.requireNonNull(wer, "wer");
        Objects.requireNonNull(weg, "weg");
    }
}
