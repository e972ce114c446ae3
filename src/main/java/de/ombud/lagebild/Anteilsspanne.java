package de.ombud.lagebild;

/**
 * A share with its uncertainty: between which shares it lies in nineteen of twenty cases (Wilson). Of few cases it is wide, and then two
 * sites do not differ, whatever their shares say.
 *
 * @param unten in per cent, as are the others; {@code NaN} where there is nothing to be a share of
 */
record Anteilsspanne(double anteil, double unten, double oben) {

    private static final double Z = 1.959964;

    static Anteilsspanne von(long teil, long ganzes) {
        if (ganzes == 0) {
            return new Anteilsspanne(Double.NaN, Double.NaN, Double.NaN);
        }
        double n = ganzes;
        double p = teil / n;
        double nenner = 1 + Z * Z / n;
        double mitte = (p + Z * Z / (2 * n)) / nenner;
        double halb = Z / nenner * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Anteilsspanne(100 * p, 100 * Math.max(0, mitte - halb), 100 * Math.min(1, mitte + halb));
    }
}
