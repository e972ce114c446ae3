package de.ombud.eingabe;

import de.ombud.frist.Ortszeit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Optional;
import java.util.stream.Stream;

/** Days and times as people and programs write them: 24.12.2026 and 2026-12-24, with a time behind it for a moment. */
public final class Zeitangabe {

    private static final DateTimeFormatter DEUTSCH =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DEUTSCH_MIT_UHRZEIT =
            DateTimeFormatter.ofPattern("d.M.uuuu[','] H:mm").withResolverStyle(ResolverStyle.STRICT);

    private Zeitangabe() {}

    /** Nothing where it is no day. */
    public static Optional<LocalDate> tag(String text) {
        return erste(text, LocalDate::from, DateTimeFormatter.ISO_LOCAL_DATE, DEUTSCH);
    }

    /** Of a moment it is the day in Berlin. */
    static Optional<LocalDate> tagOderZeitpunkt(String text) {
        return tag(text).or(() -> zeitpunkt(text).map(Ortszeit::tag));
    }

    /** Without an offset it is the time on the wall of the office. */
    public static Optional<Instant> zeitpunkt(String text) {
        return mitZeitzone(text)
                .map(OffsetDateTime::toInstant)
                .or(() -> erste(text, LocalDateTime::from, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DEUTSCH_MIT_UHRZEIT)
                        .map(wanduhr -> Ortszeit.um(wanduhr.toLocalDate(), wanduhr.toLocalTime())));
    }

    static Optional<OffsetDateTime> mitZeitzone(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T extends TemporalAccessor> Optional<T> erste(
            String text, TemporalQuery<T> art, DateTimeFormatter... formen) {
        return Stream.of(formen)
                .flatMap(form -> lies(text.strip(), art, form).stream())
                .findFirst();
    }

    /** Further than four digits of a year neither the database goes nor the calendar of the house. */
    private static <T extends TemporalAccessor> Optional<T> lies(
            String text, TemporalQuery<T> art, DateTimeFormatter form) {
        try {
            T zeit = form.parse(text, art);
            int jahr = zeit.get(ChronoField.YEAR);
            return jahr > 0 && jahr < 10_000 ? Optional.of(zeit) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
