package de.ombud.fruehwarnung;

/**
 * What one month says.
 *
 * @param teil days of all closed cases together, or those that a share is about, or how many there were
 * @param n closed cases, or what it is a share of; 1 for a mere number
 */
record Messwert(long teil, long n) {

    static final Messwert NICHTS = new Messwert(0, 0);

    boolean ist() {
        return n > 0;
    }

    double wert() {
        return (double) teil / n;
    }
}
