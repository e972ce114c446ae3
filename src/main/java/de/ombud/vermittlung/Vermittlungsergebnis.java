package de.ombud.vermittlung;

/** How a mediation ended (domain.md § 2). */
public enum Vermittlungsergebnis {
    EINIGUNG,
    TEILEINIGUNG,
    KEINE_EINIGUNG,
    /** one side left */
    ABGEBROCHEN,
    /** not suitable, or one side did not consent */
    ABGELEHNT
}
