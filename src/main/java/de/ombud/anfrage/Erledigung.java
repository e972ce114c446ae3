package de.ombud.anfrage;

/** How a request was dealt with. */
public enum Erledigung {
    BEANTWORTET,
    /** In part; the rest was refused. */
    TEILWEISE,
    ABGELEHNT,
    ZURUECKGENOMMEN,
    /** Not yet: Art. 12 (3) sentence 2 DSGVO gives two more months, and the person has been told within the first. */
    VERLAENGERT,
    /** It is none: the matter goes where any other goes. */
    KEINE_ANFRAGE;

    boolean istZuBegruenden() {
        return this == TEILWEISE || this == ABGELEHNT || this == VERLAENGERT || this == KEINE_ANFRAGE;
    }

    public boolean istAntwort() {
        return this == BEANTWORTET || this == TEILWEISE;
    }
}
