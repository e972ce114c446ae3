package de.ombud.schriftverkehr;

/** Why colleagues get a mail about a case; each has its subject and its sentence in {@code schreiben.HINWEIS.<name>}. */
public enum Anlass {
    /** An emergency that nobody has averted yet. */
    NOTLAGE,
    /** A journalist asks. */
    PRESSE,
    /** A task lies with the next higher level, because nobody of its group may or can do it. */
    ERSATZ,
    /** What is done after a threat, for those who carry it out or whom it protects. */
    SCHUTZ_HAUSVERBOT_PRUEFEN,
    SCHUTZ_STRAFANZEIGE,
    SCHUTZ_GESPRAECHE_ZU_ZWEIT,
    SCHUTZ_BESCHAEFTIGTE_INFORMIEREN,
    /** for whoever is threatened */
    SCHUTZ_BEDROHT,
    /** A data breach became known. */
    DATENPANNE,
    /** Something that came in later was passed on to whoever works on a matter. */
    NACHTRAG,
    /** A letter that nobody posted, or a call that nobody made, after its day. */
    SCHREIBEN_LIEGT,
    /** There is nobody neutral for a mediation. */
    VERMITTLUNG_ABGESAGT,
    /** A mediation is over, however it ended. */
    VERMITTLUNG_BEENDET,
    /** Inaction may be sued soon (§ 88 SGG). */
    UNTAETIGKEIT,
    /** The person took back what somebody worked on. */
    ZURUECKGEZOGEN
}
