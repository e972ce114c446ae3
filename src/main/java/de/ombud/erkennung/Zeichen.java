package de.ombud.erkennung;

/** What a text can show beyond a complaint; each leads to a way of its own. */
public enum Zeichen {
    WIDERSPRUCH,
    NOTLAGE,
    DIENSTAUFSICHT,
    DATENAUSKUNFT,
    IFG,
    /** Somebody who may ask for others has written: a member of a parliament. */
    EINGABE,
    PRESSE,
    /** Data of one person in the hands of another. */
    DATENPANNE,
    DROHUNG,
    BEFANGENHEIT,
    ANDERES_JOBCENTER
}
