package de.ombud.fruehwarnung;

import java.util.List;

/**
 * Exact limits of small numbers that come by chance (Poisson). How many there were before is a sample, too: given all of both, the number of
 * the month is binomial (Przyborowski and Wilenski), so that a topic nobody knew before is not a sign with its second complaint.
 *
 * @param irrtum chance that a month without change is above the limit
 * @param mindestens fewer are no sign, whatever the limit
 */
record Zaehlregel(double irrtum, int mindestens) implements Regel {

    /** "Doubles against its usual level" (S-KR). */
    private static final int VERDOPPLUNG = 2;

    @Override
    public Befund pruefe(List<Messwert> basis, Messwert jetzt) {
        long vorher = basis.stream().mapToLong(Messwert::teil).sum();
        double mitte = (double) vorher / basis.size();
        int grenze = obere(vorher, basis.size());
        return new Befund(
                mitte,
                0,
                grenze - 1.0,
                jetzt.teil() >= grenze && jetzt.teil() >= VERDOPPLUNG * mitte && jetzt.teil() >= mindestens);
    }

    /** The smallest number that is a sign after so many in so many months. */
    int obere(long vorher, int monate) {
        int x = 0;
        while (mindestens(x, vorher + x, 1.0 / (monate + 1)) > irrtum) {
            x++;
        }
        return x;
    }

    /** Chance of at least {@code x} of {@code n}; by logarithms, because powers of small chances vanish. */
    static double mindestens(int x, long n, double p) {
        double darunter = 0;
        double log = n * Math.log1p(-p);
        for (int k = 0; k < x; k++) {
            darunter += Math.exp(log);
            log += Math.log((double) (n - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
        }
        return Math.max(0, 1 - darunter);
    }
}
