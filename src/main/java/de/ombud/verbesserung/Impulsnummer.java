package de.ombud.verbesserung;

import de.ombud.system.NichtGefunden;
import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a Verbesserungsimpuls, {@code VI-2026-0001}: year and a running number. Also the business key of its process. */
public record Impulsnummer(String wert) {

    private static final Pattern FORM = Pattern.compile("VI-\\d{4}-\\d{4,6}");

    public Impulsnummer {
        if (wert == null || !FORM.matcher(wert).matches()) {
            throw new NichtGefunden("Es gibt keinen Verbesserungsimpuls mit dieser Nummer.");
        }
    }

    static Impulsnummer von(int jahr, long laufendeNummer) {
        return new Impulsnummer(String.format(Locale.ROOT, "VI-%04d-%04d", jahr, laufendeNummer));
    }

    @Override
    public String toString() {
        return wert;
    }
}
