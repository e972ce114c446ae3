package de.ombud.leitstand;

import de.ombud.vorgang.Bereich;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of the list. Unknown values count as none, so that an old bookmark still opens the page.
 *
 * @param bereich null for all
 * @param dienststelle key, empty for all
 * @param schritt id of an element, empty for all
 * @param nachFrist with {@code nachFall}: the list goes on behind this case; null at its beginning
 */
record Auswahl(Bereich bereich, String dienststelle, String schritt, LocalDate nachFrist, String nachFall) {

    private static final Pattern STELLE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(KR-\\d{4}-\\d{6})");

    static final Auswahl ALLES = new Auswahl(null, "", "", null, "");

    static Auswahl von(String bereich, String dienststelle, String schritt, String ab) {
        Bereich welcher = Arrays.stream(Bereich.values())
                .filter(b -> b.name().equals(bereich))
                .findFirst()
                .orElse(null);
        Matcher stelle = STELLE.matcher(ab);
        LocalDate frist = stelle.matches() ? tag(stelle.group(1)) : null;
        return new Auswahl(welcher, dienststelle, schritt, frist, frist == null ? "" : stelle.group(2));
    }

    /** The same, behind this line. */
    Auswahl nach(Fallzeile zeile) {
        return new Auswahl(bereich, dienststelle, schritt, zeile.frist(), zeile.aktenzeichen());
    }

    private static LocalDate tag(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
