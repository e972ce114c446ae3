package de.ombud.frist;

/** What a clock counts in. The day of the event does not count (§ 187 (1) BGB), except for hours. */
public enum Einheit {
    /** Days on which the office works. */
    ARBEITSTAGE,
    /** Every day. */
    KALENDERTAGE,
    /** To the day of the same number, or the last of a shorter month (§ 188 (2), (3) BGB). */
    MONATE,
    /** Elapsed time from the event itself, through nights and weekends. */
    STUNDEN,
    /** Hours in which the office works; nights, weekends and public holidays do not count. */
    DIENSTSTUNDEN
}
