package de.ombud.frist;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Public holidays that hold in a whole Land. Holidays of single towns (Augsburger Friedensfest, Mariä Himmelfahrt in
 * the mainly Catholic towns of Bavaria, Fronleichnam in parts of Saxony and Thuringia) are left out: a deadline then
 * ends a day early at worst, never late. The dates come from the library Jollyday, which also knows the single
 * occasions (Reformationstag 2017 everywhere, Berlin 2020, 2025, 2028).
 */
@Component
public class Feiertagskalender {

    private final HolidayManager deutschland =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    public boolean istFeiertag(LocalDate tag, Land land) {
        return deutschland.isHoliday(tag, HolidayType.PUBLIC_HOLIDAY, region(land));
    }

    /** What people call it; "" where the day is none. */
    String name(LocalDate tag, Land land) {
        return deutschland.getHolidays(tag, tag, region(land)).stream()
                .filter(feiertag -> feiertag.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(feiertag -> feiertag.getDescription(Locale.GERMAN))
                .collect(Collectors.joining(", "));
    }

    /** Jollyday ignores a region that it does not know, and knows them in lower case only. */
    private static String region(Land land) {
        return land.name().toLowerCase(Locale.ROOT);
    }
}
