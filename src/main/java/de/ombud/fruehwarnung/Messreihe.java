package de.ombud.fruehwarnung;

import java.time.YearMonth;
import java.util.Map;

/**
 * One quantity at one site, month by month; months that are missing had nothing to measure.
 *
 * @param thema code; empty but for {@link Messgroesse#THEMA}
 */
record Messreihe(Messgroesse groesse, String dienststelle, String thema, Map<YearMonth, Messwert> werte) {

    Messreihe {
        werte = Map.copyOf(werte);
    }

    Messwert wert(YearMonth monat) {
        return werte.getOrDefault(monat, groesse == Messgroesse.THEMA ? new Messwert(0, 1) : Messwert.NICHTS);
    }
}
