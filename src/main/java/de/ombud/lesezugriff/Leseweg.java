package de.ombud.lesezugriff;

/** By which way somebody saw something of a case. */
public enum Leseweg {
    /** the case on its page */
    SEITE,
    /** the case beside the form of a task */
    BEILAGE,
    /** the interface for other programs */
    SCHNITTSTELLE,
    /** the page, opened from the results of a search */
    SUCHE,
    /** results of a search, which show names and parts of texts */
    TREFFERLISTE,
    /** a letter of the case */
    SCHREIBEN,
    /** the read log itself */
    LESEPROTOKOLL
}
