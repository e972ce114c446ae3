package de.ombud.akte;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day until which something is to be done in a case.
 *
 * @param bezeichnung German words for what is due
 * @param bis the last legal day
 * @param am the day on which it was done; null where it was not
 * @param erwartet whether somebody still waits for it
 */
public record Aktenfrist(String bezeichnung, LocalDate bis, LocalDate am, boolean erwartet) {

    public Aktenfrist {
        Objects.requireNonNull(bezeichnung, "bezeichnung");
        Objects.requireNonNull(bis, "bis");
    }
}
