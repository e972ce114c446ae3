package de.ombud.leitstand;

/** A count that stopped at a bound. */
record Zahl(int wert, boolean mehr) {

    static Zahl bis(int gezaehlt, int grenze) {
        return gezaehlt > grenze ? new Zahl(grenze, true) : new Zahl(gezaehlt, false);
    }

    @Override
    public String toString() {
        return mehr ? "über " + wert : String.valueOf(wert);
    }
}
