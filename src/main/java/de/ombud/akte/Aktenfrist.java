package de.ombud.akte;

import de.ombud.frist.Ortszeit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Until when something is to be done in a case.
 *
 * @param bezeichnung German words for what is due
 * @param bis the last legal day
 * @param um the time of that day; null where the whole day counts
 * @param am the day on which it was done; null where it was not
 * @param erwartet whether somebody still waits for it
 * @param herleitung German sentences that say how the day comes about, so that somebody can count it again
 */
public record Aktenfrist(
        String bezeichnung, LocalDate bis, LocalTime um, LocalDate am, boolean erwartet, List<String> herleitung) {

    public Aktenfrist {
        Objects.requireNonNull(bezeichnung, "bezeichnung");
        Objects.requireNonNull(bis, "bis");
        herleitung = List.copyOf(herleitung);
    }

    /** A limit in legal days. @param am null where it was not done */
    public static Aktenfrist tag(String bezeichnung, LocalDate bis, LocalDate am, boolean erwartet) {
        return new Aktenfrist(bezeichnung, bis, null, am, erwartet, List.of());
    }

    /** A limit in legal days that is still open. */
    public static Aktenfrist offen(String bezeichnung, LocalDate bis) {
        return tag(bezeichnung, bis, null, true);
    }

    /** A limit by the clock that is still open. */
    public static Aktenfrist offen(String bezeichnung, Instant bis) {
        LocalTime um = LocalTime.ofInstant(bis, Ortszeit.BERLIN).truncatedTo(ChronoUnit.MINUTES);
        return new Aktenfrist(bezeichnung, Ortszeit.tag(bis), um, null, true, List.of());
    }

    /** The same, with how it comes about. */
    public Aktenfrist mit(List<String> herleitung) {
        return new Aktenfrist(bezeichnung, bis, um, am, erwartet, herleitung);
    }
}
