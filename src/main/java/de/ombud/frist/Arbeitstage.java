package de.ombud.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days on which the office works: Monday to Friday without public holidays of the Land, and without 24 and 31
 * December where {@code ombud.frist.*} says so, and without the closing days of the site. A {@link #werktagAb Werktag} in the
 * sense of the law knows nothing of those.
 */
@Component
public class Arbeitstage {

    private static final MonthDay HEILIGABEND = MonthDay.of(12, 24);
    private static final MonthDay SILVESTER = MonthDay.of(12, 31);

    private final Feiertagskalender feiertage;
    private final FristEinstellungen einstellungen;

    Arbeitstage(Feiertagskalender feiertage, FristEinstellungen einstellungen) {
        this.feiertage = feiertage;
        this.einstellungen = einstellungen;
    }

    public boolean istArbeitstag(LocalDate tag, Dienstort ort) {
        return istWerktag(tag, ort) && !ort.istGeschlossen(tag) && !istFreierVortag(tag);
    }

    private boolean istFreierVortag(LocalDate tag) {
        MonthDay imJahr = MonthDay.from(tag);
        return imJahr.equals(HEILIGABEND) && !einstellungen.heiligabendIstArbeitstag()
                || imJahr.equals(SILVESTER) && !einstellungen.silvesterIstArbeitstag();
    }

    /** Those of these days on which the office does not work, and why. */
    List<Ruhetag> freie(LocalDate von, LocalDate bis, Dienstort ort) {
        return ruhetage(von, bis, tag -> !istArbeitstag(tag, ort), ort);
    }

    /** Those of these days on which no period ends, and why. */
    List<Ruhetag> keineWerktage(LocalDate von, LocalDate bis, Dienstort ort) {
        return ruhetage(von, bis, tag -> !istWerktag(tag, ort), ort);
    }

    private List<Ruhetag> ruhetage(LocalDate von, LocalDate bis, Predicate<LocalDate> ruht, Dienstort ort) {
        return von.isAfter(bis)
                ? List.of()
                : von.datesUntil(bis.plusDays(1))
                        .filter(ruht)
                        .map(tag -> ruhetag(tag, ort))
                        .toList();
    }

    private Ruhetag ruhetag(LocalDate tag, Dienstort ort) {
        String feiertag = feiertage.name(tag, ort.land());
        if (!feiertag.isEmpty()) {
            return new Ruhetag(tag, Ruhetag.Grund.FEIERTAG, feiertag);
        }
        if (istWochenende(tag)) {
            return new Ruhetag(tag, Ruhetag.Grund.WOCHENENDE, "");
        }
        return new Ruhetag(tag, ort.istGeschlossen(tag) ? Ruhetag.Grund.GESCHLOSSEN : Ruhetag.Grund.VORTAG, "");
    }

    /**
     * The n-th working day after {@code tag}, which itself does not count (§ 187 (1) BGB). With 0: {@code tag} or the
     * next one.
     */
    public LocalDate nach(LocalDate tag, int anzahl, Dienstort ort) {
        Stream<LocalDate> arbeitstage = abDem(anzahl == 0 ? tag : tag.plusDays(1), t -> istArbeitstag(t, ort));
        return erster(arbeitstage.skip(Math.max(0, anzahl - 1)));
    }

    /** The last working day up to and including {@code tag}. */
    public LocalDate letzterBis(LocalDate tag, Dienstort ort) {
        return erster(Stream.iterate(tag, t -> t.minusDays(1)).filter(t -> istArbeitstag(t, ort)));
    }

    /**
     * {@code tag}, or the next day that is no Saturday, Sunday or public holiday: where a period ends (§ 193 BGB, § 26
     * (3) SGB X, § 64 (3) SGG). 24 December is a Werktag even where the office is closed: a citizen's period must not
     * seem longer than it is.
     */
    LocalDate werktagAb(LocalDate tag, Dienstort ort) {
        return erster(abDem(tag, t -> istWerktag(t, ort)));
    }

    private boolean istWerktag(LocalDate tag, Dienstort ort) {
        return !istWochenende(tag) && !feiertage.istFeiertag(tag, ort.land());
    }

    private static boolean istWochenende(LocalDate tag) {
        return tag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Stream<LocalDate> abDem(LocalDate tag, Predicate<LocalDate> zaehlt) {
        return Stream.iterate(tag, t -> t.plusDays(1)).filter(zaehlt);
    }

    private static LocalDate erster(Stream<LocalDate> tage) {
        return tage.findFirst().orElseThrow();
    }
}
