package de.ombud.notlage;

/** How it stands after an attempt to avert it. */
public enum Notlageergebnis {
    ABGEWENDET,
    /** The person is called again: today where hours are left, otherwise when the office opens. */
    NICHT_ERREICHT,
    KEINE_NOTLAGE
}
