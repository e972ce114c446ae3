package de.ombud.fruehwarnung;

import java.util.List;

/** Says whether a month is still like those before it. */
interface Regel {

    /** @param basis the months that are taken for usual, each with something to measure */
    Befund pruefe(List<Messwert> basis, Messwert jetzt);

    /** Mean of the steps from one value to the next. */
    static double mittlereSpanne(double[] werte) {
        double summe = 0;
        for (int i = 1; i < werte.length; i++) {
            summe += Math.abs(werte[i] - werte[i - 1]);
        }
        return summe / (werte.length - 1);
    }
}
