package de.ombud.rueckruf;

import de.ombud.system.NichtGefunden;
import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a callback ticket, {@code RR-2026-000001}: year of recording and a running number. Also the business key of its process. */
public record Rueckrufnummer(String wert) {

    private static final Pattern FORM = Pattern.compile("RR-\\d{4}-\\d{6}");

    public Rueckrufnummer {
        if (wert == null || !FORM.matcher(wert).matches()) {
            throw new NichtGefunden("Es gibt keinen Rückruf mit dieser Nummer.");
        }
    }

    static Rueckrufnummer von(int jahr, long laufendeNummer) {
        return new Rueckrufnummer(String.format(Locale.ROOT, "RR-%04d-%06d", jahr, laufendeNummer));
    }

    @Override
    public String toString() {
        return wert;
    }
}
