package de.ombud.fruehwarnung;

import java.util.List;

/**
 * Laney's p′ chart: the limits of a share, widened by how much shares differ anyway from month to month more than chance alone makes them,
 * and never below what chance makes of few (exact, binomial).
 *
 * @param toleranz a share of errors up to this is put up with (IKS concept 2: 10 %)
 */
record Anteilsregel(double toleranz) implements Regel {

    private static final double D2 = 1.128;

    /** Chance of a value outside of three sigma: what these limits promise. */
    private static final double IRRTUM = .0027;

    @Override
    public Befund pruefe(List<Messwert> basis, Messwert jetzt) {
        long teil = basis.stream().mapToLong(Messwert::teil).sum();
        long n = basis.stream().mapToLong(Messwert::n).sum();
        double mitte = (double) teil / n;
        double[] z = basis.stream()
                .mapToDouble(monat ->
                        abweichung(mitte, monat.n()) == 0 ? 0 : (monat.wert() - mitte) / abweichung(mitte, monat.n()))
                .toArray();
        // never narrower than chance: a quiet year before would make an alarm of an ordinary month
        double weite = Math.max(1, Regel.mittlereSpanne(z) / D2);
        double halb = 3 * abweichung(mitte, jetzt.n()) * weite;
        double oben = Math.min(1, Math.max(mitte + halb, durchZufall(jetzt.n(), (teil + 1.0) / (n + 2))));
        return new Befund(mitte, Math.max(0, mitte - halb), oben, jetzt.wert() > oben && jetzt.wert() > toleranz);
    }

    /**
     * The largest share that chance still explains. Of few, three sigma is too narrow: after a year with none late it is nought, and one
     * of five would be a sign.
     *
     * @param anteil with one more of two more (Laplace): none of 60 is no proof that it never happens
     */
    private static double durchZufall(long n, double anteil) {
        int k = 0;
        while (k < n && Zaehlregel.mindestens(k + 1, n, anteil) > IRRTUM) {
            k++;
        }
        return (double) k / n;
    }

    private static double abweichung(double anteil, long n) {
        return Math.sqrt(anteil * (1 - anteil) / n);
    }
}
