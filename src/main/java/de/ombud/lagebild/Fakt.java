package de.ombud.lagebild;

/** What can be counted, by the day on which it counts: lines of {@code lagebild_fakt}. */
public enum Fakt {
    /** a Kundenreaktion, on the day of its receipt; told apart by channel */
    EINGANG,
    /** a Kundenreaktion, on the day on which it was closed */
    ABSCHLUSS,
    /** a Kundenreaktion, on the day on which its fourteen days are over; RECHTZEITIG or SPAET */
    FAELLIG,
    /** a complaint, on the day of its receipt; told apart by topic */
    THEMA,
    /** a complaint likewise; told apart by its result, OFFEN where it has none */
    ERGEBNIS,
    /** an Anliegen that is open now, on the day of its receipt; told apart by area */
    OFFEN
}
