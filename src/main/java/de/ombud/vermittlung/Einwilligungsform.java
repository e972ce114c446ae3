package de.ombud.vermittlung;

/** How a consent was given. */
public enum Einwilligungsform {
    SCHRIFTLICH,
    /** needs a note of who heard what */
    MUENDLICH
}
