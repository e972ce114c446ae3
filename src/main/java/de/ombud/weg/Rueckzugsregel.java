package de.ombud.weg;

/** What becomes of the ways of a case that is taken back: a table that analysts edit. */
public interface Rueckzugsregel {

    /** @return false for a way that the house owes anyway: a legal remedy and an emergency are not taken back with a complaint */
    boolean endetMitRueckzug(Wegart art);
}
