package de.ombud.anlage;

/** Whose file it is. */
public enum Herkunft {
    /** sent or brought by the person or whoever speaks for them */
    KUNDE,
    /** added by the office */
    JOBCENTER
}
