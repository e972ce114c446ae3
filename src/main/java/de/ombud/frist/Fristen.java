package de.ombud.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The two last days that a case is worked to.
 *
 * @param eingangsbestaetigung last day on which the acknowledgement is in time
 * @param antwort last day on which the answer is in time
 */
public record Fristen(LocalDate eingangsbestaetigung, LocalDate antwort) {

    public Fristen {
        Objects.requireNonNull(eingangsbestaetigung, "eingangsbestaetigung");
        Objects.requireNonNull(antwort, "antwort");
    }
}
