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
    /** where somebody lives whose address is protected, on the letter to them, or perhaps in a mail as it came */
    GESCHUETZTE_ADRESSE,
    /** the note that passes a legal remedy on */
    UEBERLEITUNGSVERMERK,
    /** a promised call that belongs to the case */
    RUECKRUF,
    /** the mediation in the case */
    VERMITTLUNG,
    /** a measure that follows from the case */
    IMPULS,
    /** proposed as similar to another one, with subject and reason */
    AEHNLICH,
    /** drawn as a PDF for a court */
    AUSZUG_GERICHT,
    /** drawn as a PDF for a petitions committee */
    AUSZUG_PETITION,
    /** drawn as a PDF for the person themselves; Art. 15 DSGVO */
    AUSZUG_DATENAUSKUNFT,
    /** a file of the case, downloaded */
    ANLAGE,
    /** the read log itself */
    LESEPROTOKOLL
}
