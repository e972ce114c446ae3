package de.ombud.verbindung;

/** What a link, or its end, did to the later case. */
enum Wirkung {
    /** nothing but being shown and counted */
    NUR_ZAEHLUNG,
    /** its open matters are rated with a reference to the earlier case */
    ANLIEGEN_ERLEDIGT,
    /** its matters are open again */
    ANLIEGEN_WIEDER_OFFEN
}
