package de.ombud.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a case took, for the figures: plain calendar days between two days in Europe/Berlin. Unlike the deadline
 * people work to, nothing moves here, so an answer on a deadline that was moved past a holiday does not count as
 * "within 14 days".
 *
 * @param eingang day of receipt
 * @param abschluss day of closing, not before
 */
public record Bearbeitungsdauer(LocalDate eingang, LocalDate abschluss) {

    public Bearbeitungsdauer {
        if (abschluss.isBefore(eingang)) {
            throw new IllegalArgumentException("A case cannot end before it was received");
        }
    }

    public static Bearbeitungsdauer zwischen(Instant eingang, Instant abschluss) {
        return new Bearbeitungsdauer(Ortszeit.tag(eingang), Ortszeit.tag(abschluss));
    }

    public long tage() {
        return ChronoUnit.DAYS.between(eingang, abschluss);
    }

    /** Closed at most that many calendar days after the day of receipt. */
    public boolean innerhalb(int hoechstens) {
        return tage() <= hoechstens;
    }
}
