package de.ombud.zahlenwerk;

/** What a figure counts. */
public enum Ebene {
    KUNDENREAKTION,
    ANLIEGEN,
    /** A call, an emergency, a mediation, a measure: what has a beginning and an outcome of its own. */
    EREIGNIS,
    /** Not a number of things but how long they took. */
    TAGE
}
