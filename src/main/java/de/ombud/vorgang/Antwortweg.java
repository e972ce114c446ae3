package de.ombud.vorgang;

/** How the person wants to be answered. */
public enum Antwortweg {
    EMAIL,
    BRIEF,
    TELEFON,
    KEINE
}
