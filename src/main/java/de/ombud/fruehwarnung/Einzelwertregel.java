package de.ombud.fruehwarnung;

import java.util.List;

/**
 * XmR chart (Wheeler): limits at 2.66 mean moving ranges around the mean. For durations, of which a few are always long.
 *
 * @param toleranz part of the usual level that is put up with
 */
record Einzelwertregel(double toleranz) implements Regel {

    /** 3 / d2 for ranges of two values, d2 = 1.128. */
    private static final double FAKTOR = 2.66;

    @Override
    public Befund pruefe(List<Messwert> basis, Messwert jetzt) {
        double[] werte = basis.stream().mapToDouble(Messwert::wert).toArray();
        double mitte = basis.stream().mapToDouble(Messwert::wert).average().orElseThrow();
        double halb = FAKTOR * Regel.mittlereSpanne(werte);
        double oben = mitte + halb;
        return new Befund(
                mitte, Math.max(0, mitte - halb), oben, jetzt.wert() > oben && jetzt.wert() > mitte * (1 + toleranz));
    }
}
