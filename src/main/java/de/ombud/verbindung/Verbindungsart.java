package de.ombud.verbindung;

/** What two cases have to do with each other. */
public enum Verbindungsart {
    /** the same contact, recorded twice */
    DUBLETTE,
    /** the same again, no new facts */
    WIEDERHOLUNG,
    /** belong together, and each counts */
    ZUSAMMENHANG;

    boolean zaehltEinmal() {
        return this != ZUSAMMENHANG;
    }
}
