package de.ombud.schriftverkehr;

/** Why colleagues get a mail about a case; each has its subject and its sentence in {@code schreiben.HINWEIS.<name>}. */
public enum Anlass {
    /** An emergency that nobody has averted yet. */
    NOTLAGE,
    /** A data breach became known. */
    DATENPANNE,
    /** Something that came in later was passed on to whoever works on a matter. */
    NACHTRAG,
    /** A letter that nobody posted, or a call that nobody made, after its day. */
    SCHREIBEN_LIEGT,
    /** There is nobody neutral for a mediation. */
    VERMITTLUNG_ABGESAGT
}
