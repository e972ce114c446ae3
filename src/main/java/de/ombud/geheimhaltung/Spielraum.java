package de.ombud.geheimhaltung;

/**
 * Between what a reader can narrow a cell down.
 *
 * @param von at least 0
 * @param bis {@link Double#POSITIVE_INFINITY} where nothing holds it
 */
record Spielraum(double von, double bis) {

    /** The solver works with fractions; a hair beside a whole number is that number. */
    private static final double HAAR = 1e-6;

    /** How many whole numbers the cell may still be. */
    long werte() {
        if (Double.isInfinite(bis)) {
            return Long.MAX_VALUE;
        }
        return (long) Math.floor(bis + HAAR) - (long) Math.ceil(von - HAAR) + 1;
    }
}
