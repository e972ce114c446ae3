package de.ombud.vorgang;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The legal days that a case is worked to, as computed by the room {@code frist}.
 *
 * @param eingangsbestaetigung last day on which the acknowledgement is in time
 * @param antwort last day on which the answer is in time
 */
public record Fristdaten(LocalDate eingangsbestaetigung, LocalDate antwort) {

    public Fristdaten {
        Objects.requireNonNull(eingangsbestaetigung, "eingangsbestaetigung");
        Objects.requireNonNull(antwort, "antwort");
    }
}
