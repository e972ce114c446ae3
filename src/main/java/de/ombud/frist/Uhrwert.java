package de.ombud.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * The value of a clock.
 *
 * @param wert how many; 0 working days mean the same day, or the next one on which the office works
 * @param einheit of what
 * @param uhrzeit when on the last day, Europe/Berlin; midnight, also in place of null, means when that day is over
 */
public record Uhrwert(int wert, Einheit einheit, LocalTime uhrzeit) {

    public Uhrwert {
        if (wert < 0) {
            throw new IllegalArgumentException("A clock cannot run backwards: " + wert);
        }
        Objects.requireNonNull(einheit, "einheit");
        uhrzeit = Objects.requireNonNullElse(uhrzeit, LocalTime.MIDNIGHT);
    }

    public Uhrwert(int wert, Einheit einheit) {
        this(wert, einheit, LocalTime.MIDNIGHT);
    }

    /** When a clock with this last day has run out. */
    Instant ablaufAm(LocalDate letzterTag) {
        return uhrzeit.equals(LocalTime.MIDNIGHT) ? Ortszeit.endeVon(letzterTag) : Ortszeit.um(letzterTag, uhrzeit);
    }
}
