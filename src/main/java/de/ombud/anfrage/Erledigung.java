package de.ombud.anfrage;

/** How a request was dealt with. */
public enum Erledigung {
    BEANTWORTET,
    /** In part; the rest was refused. */
    TEILWEISE,
    ABGELEHNT,
    ZURUECKGENOMMEN;

    boolean lehntAb() {
        return this == TEILWEISE || this == ABGELEHNT;
    }

    public boolean istAntwort() {
        return this == BEANTWORTET || this == TEILWEISE;
    }
}
