package de.ombud.vorgang;

/** What was done for the person, independent of whether the complaint was justified. */
public enum Abhilfe {
    KORRIGIERT,
    ERKLAERT,
    KULANZ,
    KEINE
}
