package de.ombud.rueckruf;

/** What came of one attempt to call. */
public enum Versuchsausgang {
    ERREICHT,
    NICHT_ERREICHT,
    FALSCHE_NUMMER,
    /** The person answered and asked to be called at another time. */
    SPAETER;

    /** Only these use up the attempts: who asks for another time was reached. */
    boolean istVergeblich() {
        return this == NICHT_ERREICHT || this == FALSCHE_NUMMER;
    }
}
