package de.ombud.datenpanne;

/** An answer that has to be given: neither is a default. */
public enum JaNein {
    JA,
    NEIN
}
