package de.ombud.vorgang;

/** How a question to the person stands. */
public enum Rueckfragestand {
    OFFEN,
    BEANTWORTET,
    /** the day is over, or the case went on without an answer; one that still comes makes it {@link #BEANTWORTET} */
    UNBEANTWORTET
}
