package de.ombud.rueckruf;

/** How far a promised call has come. */
public enum Rueckrufstand {
    /** Promised, and still in time. */
    OFFEN,
    /** The time is over and nobody called: now the Teamleitung's, today. */
    VERSAEUMT,
    /** Somebody talked to the person. */
    ERREICHT,
    /** Given up after as many attempts as the office decided; the person is to be written to. */
    NICHT_ERREICHT,
    /** Settled by the complaint that it became. */
    BESCHWERDE;

    public boolean istErledigt() {
        return this != OFFEN && this != VERSAEUMT;
    }
}
