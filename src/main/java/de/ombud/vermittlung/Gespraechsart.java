package de.ombud.vermittlung;

/** The talks of a mediation. */
public enum Gespraechsart {
    EINZELGESPRAECH_KUNDE,
    EINZELGESPRAECH_JOBCENTER,
    VERMITTLUNGSGESPRAECH
}
