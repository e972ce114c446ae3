package de.ombud.akte;

/** Where a section stands on the page of the case: the order of the page is read here and nowhere else. */
public enum Rang {
    /** what it waits for and whose turn it is */
    WARTESTAND(Ort.NAECHSTES),
    BESONDERE_WEGE,
    RECHTSBEHELFE,
    /** since when somebody waits for a decision (§ 88 SGG) */
    ANTRAGSTAGE,
    FRISTUEBERSCHREITUNGEN,
    VERBINDUNGEN,
    /** the answer, and what the person wrote */
    GESAGT,
    ANLAGEN,
    /** the mails themselves */
    POSTEINGANG,
    /** Anliegen and people, and what was asked and said later */
    SACHE,
    /** what the forms of this office ask beside that */
    EIGENE_ANGABEN,
    SCHREIBEN,
    /** what else the person came with */
    PERSON,
    AEHNLICHE,
    VERLAUF,
    /** which colleague had a task of it */
    UEBERGABEN,
    LESEZUGRIFFE,
    PROTOKOLL,
    AUSZUG(Ort.HANDLUNGEN),
    /** what the person says later, asked or not */
    EREIGNISSE(Ort.HANDLUNGEN),
    WEG_EROEFFNEN(Ort.HANDLUNGEN),
    BERICHTIGEN(Ort.HANDLUNGEN),
    BEDUERFNISSE(Ort.HANDLUNGEN),
    VOLLMACHT(Ort.HANDLUNGEN),
    VERBINDEN(Ort.HANDLUNGEN);

    /** Which part of the page. */
    public enum Ort {
        /** before everything else */
        NAECHSTES,
        ABSCHNITTE,
        /** what can be done with the case, beside what is read */
        HANDLUNGEN
    }

    private final Ort ort;

    Rang() {
        this(Ort.ABSCHNITTE);
    }

    Rang(Ort ort) {
        this.ort = ort;
    }

    public Ort ort() {
        return ort;
    }
}
