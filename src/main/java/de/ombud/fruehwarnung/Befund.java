package de.ombud.fruehwarnung;

/**
 * What a rule says of one month.
 *
 * @param mitte the usual level
 * @param oben from here on chance alone is no good explanation
 * @param auffaellig above the limit, and far enough from the usual that it matters
 */
record Befund(double mitte, double unten, double oben, boolean auffaellig) {

    /** Too little is known to say anything. */
    static final Befund UNBEKANNT = new Befund(Double.NaN, Double.NaN, Double.NaN, false);

    boolean istBekannt() {
        return !Double.isNaN(mitte);
    }
}
