package de.ombud.frist;

import java.time.LocalTime;
import java.util.Objects;

/**
 * When a step of the ladder is reached and whom it concerns.
 *
 * @param tage calendar days after {@code bezug}
 * @param bezug what the days count from
 * @param uhrzeit when on that day, Europe/Berlin; null means midnight, its beginning
 * @param gruppe id of the group that is told or gets the task
 */
public record Stufenregel(int tage, Bezug bezug, LocalTime uhrzeit, String gruppe) {

    /** What the days of a step count from. */
    public enum Bezug {
        /** The day of receipt. */
        EINGANG,
        /** The day at whose beginning the answer is late, that is the day after the last day. */
        GRENZE
    }

    public Stufenregel {
        if (tage < 0) {
            throw new IllegalArgumentException("A step cannot lie before what it counts from: " + tage);
        }
        Objects.requireNonNull(bezug, "bezug");
        uhrzeit = Objects.requireNonNullElse(uhrzeit, LocalTime.MIDNIGHT);
        if (gruppe == null || gruppe.isBlank()) {
            throw new IllegalArgumentException("A step needs a group");
        }
    }
}
