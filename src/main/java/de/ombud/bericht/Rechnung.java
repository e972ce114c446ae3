package de.ombud.bericht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** A second, plain computation of what a report prints, and how it is written in German. */
final class Rechnung {

    private static final long HUNDERT = 100;

    private Rechnung() {}

    /** Per cent, half-up to one decimal; empty where there is nothing that it could be a share of. */
    static Optional<BigDecimal> anteil(long teil, long ganzes) {
        return ganzes == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(teil * HUNDERT).divide(BigDecimal.valueOf(ganzes), 1, RoundingMode.HALF_UP));
    }

    /** Whether any whole number of this many is that share. */
    static boolean istMoeglich(BigDecimal anteil, long ganzes) {
        long nahe = nahe(anteil, ganzes);
        return trifft(anteil, nahe, ganzes) || trifft(anteil, nahe + 1, ganzes);
    }

    static String unmoeglich(BigDecimal anteil, long ganzes) {
        long nahe = nahe(anteil, ganzes);
        return "%s %% von %d gibt es nicht: %d sind %s %%, %d sind %s %%."
                .formatted(
                        deutsch(anteil),
                        ganzes,
                        nahe,
                        deutsch(anteil(nahe, ganzes).orElse(BigDecimal.ZERO)),
                        nahe + 1,
                        deutsch(anteil(nahe + 1, ganzes).orElse(BigDecimal.ZERO)));
    }

    private static long nahe(BigDecimal anteil, long ganzes) {
        return anteil.multiply(BigDecimal.valueOf(ganzes)).movePointLeft(2).longValue();
    }

    private static boolean trifft(BigDecimal anteil, long teil, long ganzes) {
        return anteil(teil, ganzes)
                .filter(moeglich -> moeglich.compareTo(anteil) == 0)
                .isPresent();
    }

    /** With a comma, points and a true minus. */
    static String deutsch(BigDecimal zahl) {
        return format("#,##0.0").format(zahl);
    }

    static String deutsch(long zahl) {
        return format("#,##0").format(zahl);
    }

    private static DecimalFormat format(String muster) {
        DecimalFormatSymbols zeichen = DecimalFormatSymbols.getInstance(Locale.GERMANY);
        zeichen.setMinusSign('−');
        return new DecimalFormat(muster, zeichen);
    }
}
