package de.ombud.eingang.angabe;

import de.ombud.frist.Ortszeit;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What a browser sends for a field of our pages, as programs would have sent it over REST. */
public final class Feldwert {

    private Feldwert() {}

    /** The list offers "M08 Kooperationsplan". */
    public static String thema(String eingegeben) {
        return eingegeben.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** A browser sends the time on the wall of the office; what is none stays as it is and is refused by its reader. */
    public static String zeitpunkt(String wert) {
        try {
            return LocalDateTime.parse(wert)
                    .atZone(Ortszeit.BERLIN)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeParseException e) {
            return wert;
        }
    }
}
