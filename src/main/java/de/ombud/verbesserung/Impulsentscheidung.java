package de.ombud.verbesserung;

/** The leadership's word on a proposal. */
public enum Impulsentscheidung {
    ANNEHMEN,
    ABLEHNEN,
    ZURUECKSTELLEN
}
