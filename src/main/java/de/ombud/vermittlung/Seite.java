package de.ombud.vermittlung;

/** The two sides of a mediation. Both have to consent, and either may leave. */
public enum Seite {
    KUNDE,
    JOBCENTER
}
