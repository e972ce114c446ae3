package de.ombud.system.lokal;

import de.ombud.system.Eingabefehler;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads the point in time that a person or a program wants the demo clock to show. */
final class Uhrzeit {

    static final ZoneId ORTSZEIT = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter ANZEIGE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ORTSZEIT);

    private Uhrzeit() {}

    static String anzeige(Instant zeit) {
        return ANZEIGE.format(zeit);
    }

    /**
     * @param eingabe ISO date and time; without an offset it is meant in Europe/Berlin
     * @throws Eingabefehler on field {@code jetzt}
     */
    static Instant lesen(String eingabe) {
        try {
            TemporalAccessor zeit = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    eingabe == null ? "" : eingabe.strip(), OffsetDateTime::from, LocalDateTime::from);
            return zeit instanceof OffsetDateTime mitZone
                    ? mitZone.toInstant()
                    : LocalDateTime.from(zeit).atZone(ORTSZEIT).toInstant();
        } catch (DateTimeException e) {
            throw new Eingabefehler(
                    "jetzt", "Bitte Datum und Uhrzeit angeben, zum Beispiel 2026-12-01T09:00:00+01:00.");
        }
    }
}
