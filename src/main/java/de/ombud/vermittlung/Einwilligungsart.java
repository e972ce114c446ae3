package de.ombud.vermittlung;

/** What a side said; the latest word counts. */
public enum Einwilligungsart {
    ERTEILT,
    VERWEIGERT,
    WIDERRUFEN
}
