package de.ombud.schaubild;

import java.util.Arrays;
import java.util.List;

/**
 * The values of one series, one for each place of the chart.
 *
 * @param werte {@code NaN} where there is none: a gap and no nought
 */
public record Reihe(String name, List<Double> werte) {

    public Reihe {
        werte = List.copyOf(werte);
    }

    public static Reihe von(String name, double... werte) {
        return new Reihe(name, Arrays.stream(werte).boxed().toList());
    }

    double wert(int stelle) {
        return werte.get(stelle);
    }

    boolean hat(int stelle) {
        return stelle < werte.size() && !Double.isNaN(wert(stelle));
    }
}
