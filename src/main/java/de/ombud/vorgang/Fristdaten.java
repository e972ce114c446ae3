package de.ombud.vorgang;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The legal days that a case is worked to, as computed by the room {@code frist}.
 *
 * @param eingangsbestaetigung last day on which the acknowledgement is in time
 * @param antwort last day on which the answer is in time
 */
@Embeddable
public record Fristdaten(
        @Column(name = "eingangsbestaetigung_bis") LocalDate eingangsbestaetigung,
        @Column(name = "antwort_bis") LocalDate antwort) {

    public Fristdaten {
        Objects.requireNonNull(eingangsbestaetigung, "eingangsbestaetigung");
        Objects.requireNonNull(antwort, "antwort");
    }

    /** The date of a foreign sender goes before ours, whenever the case came in. @param absender null where there is none */
    public Fristdaten fuer(AnfragendeStelle absender) {
        return absender == null || absender.frist() == null
                ? this
                : new Fristdaten(eingangsbestaetigung, absender.frist());
    }
}
