package de.ombud.rechtsbehelf;

/** To a question about a decision that somebody can look at. */
public enum Antwort {
    JA,
    NEIN,
    /** Nobody has looked yet. */
    UNBEKANNT
}
