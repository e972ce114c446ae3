package de.ombud.aktenauszug;

/** The parts of an extract in their order; each has its title in {@code auszug.teil.<name>}. */
public enum Teil {
    ANGABEN,
    BETEILIGTE,
    GESAGT,
    ANLIEGEN,
    EIGENE_ANGABEN,
    FRAGEN,
    ANTWORT,
    WEGE,
    SCHREIBEN,
    ANLAGEN,
    VERLAUF,
    BERICHTIGUNGEN,
    AUSKUNFT
}
