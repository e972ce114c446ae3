package de.ombud.vorgang;

/** What one matter in a Kundenreaktion is. */
public enum Anliegenart {
    BESCHWERDE,
    LOB,
    ANREGUNG,
    KRITIK,
    ANFRAGE;

    /** A complaint must be rated before it is answered; the other kinds may be. */
    public boolean istZuBewerten() {
        return this == BESCHWERDE;
    }
}
