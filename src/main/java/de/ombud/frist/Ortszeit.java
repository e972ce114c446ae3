package de.ombud.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Legal days are days in Germany, instants are UTC: here is the only bridge between the two. */
public final class Ortszeit {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Ortszeit() {}

    /** The legal day on which something happened. */
    public static LocalDate tag(Instant zeitpunkt) {
        return LocalDate.ofInstant(zeitpunkt, BERLIN);
    }

    /** That time on that day. A time that the clock change leaves out is the same distance later. */
    public static Instant um(LocalDate tag, LocalTime uhrzeit) {
        return tag.atTime(uhrzeit).atZone(BERLIN).toInstant();
    }

    /** When that day is over: a limit with this last day has passed. */
    public static Instant endeVon(LocalDate tag) {
        return tag.plusDays(1).atStartOfDay(BERLIN).toInstant();
    }
}
