package de.ombud.frist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the office works on each day of the week, as {@code 08:00-16:00}; empty where it does not. The house decides; no law says so.
 * Public holidays are closed whatever stands here.
 */
@ConfigurationProperties("ombud.dienstzeit")
record Dienstzeit(
        @DefaultValue("08:00-16:00") String montag,
        @DefaultValue("08:00-16:00") String dienstag,
        @DefaultValue("08:00-16:00") String mittwoch,
        @DefaultValue("08:00-16:00") String donnerstag,
        @DefaultValue("08:00-13:00") String freitag) {

    Dienstzeit {
        List<String> woche = List.of(montag, dienstag, mittwoch, donnerstag, freitag);
        woche.stream().filter(t -> !t.isBlank()).forEach(Oeffnungszeit::aus);
        if (woche.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("ombud.dienstzeit nennt keinen Tag, an dem gearbeitet wird.");
        }
    }

    /** Empty on a day of the week without work. */
    Optional<Oeffnungszeit> am(LocalDate tag) {
        String spanne = switch (tag.getDayOfWeek()) {
            case MONDAY -> montag;
            case TUESDAY -> dienstag;
            case WEDNESDAY -> mittwoch;
            case THURSDAY -> donnerstag;
            case FRIDAY -> freitag;
            case SATURDAY, SUNDAY -> "";
        };
        return spanne.isBlank() ? Optional.empty() : Optional.of(Oeffnungszeit.aus(spanne));
    }
}
