package de.ombud.vorgang;

import com.fasterxml.jackson.annotation.JsonValue;
import de.ombud.system.NichtGefunden;
import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a case, {@code KR-2026-000001}: year of recording and a running number. Also the business key of its process. */
public record Aktenzeichen(@JsonValue String wert) {

    private static final Pattern FORM = Pattern.compile("KR-\\d{4}-\\d{6}");

    public Aktenzeichen {
        if (wert == null || !FORM.matcher(wert).matches()) {
            throw new NichtGefunden("Es gibt keine Kundenreaktion mit diesem Aktenzeichen.");
        }
    }

    public static Aktenzeichen von(int jahr, long laufendeNummer) {
        return new Aktenzeichen(String.format(Locale.ROOT, "KR-%04d-%06d", jahr, laufendeNummer));
    }

    /** Whether the number of something is that of a case. */
    public static boolean istEines(String nummer) {
        return FORM.matcher(nummer).matches();
    }

    @Override
    public String toString() {
        return wert;
    }
}
