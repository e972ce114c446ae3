package de.ombud.erkennung;

/** What a text can show beyond a complaint; each leads to a way of its own. */
public enum Zeichen {
    WIDERSPRUCH,
    NOTLAGE,
    DIENSTAUFSICHT,
    DATENAUSKUNFT,
    IFG,
    PRESSE,
    DROHUNG,
    BEFANGENHEIT,
    ANDERES_JOBCENTER
}
