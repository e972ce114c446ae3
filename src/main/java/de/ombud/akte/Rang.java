package de.ombud.akte;

/** Where a section stands on the page of the case: the order of the page is read here and nowhere else. */
public enum Rang {
    /** what it waits for and whose turn it is */
    WARTESTAND,
    BESONDERE_WEGE,
    RECHTSBEHELFE,
    FRISTUEBERSCHREITUNGEN,
    VERBINDUNGEN,
    /** the answer, and what the person wrote */
    GESAGT,
    ANLAGEN,
    /** Anliegen and people, and what was asked and said later */
    SACHE,
    /** what the forms of this office ask beside that */
    EIGENE_ANGABEN,
    SCHREIBEN,
    AEHNLICHE,
    VERLAUF,
    /** which colleague had a task of it */
    UEBERGABEN,
    LESEZUGRIFFE,
    PROTOKOLL,
    AUSZUG,
    /** what the person says later, asked or not */
    EREIGNISSE,
    WEG_EROEFFNEN,
    BEDUERFNISSE,
    VOLLMACHT,
    VERBINDEN
}
