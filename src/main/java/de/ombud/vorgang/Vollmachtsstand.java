package de.ombud.vorgang;

/** What a version of a Vollmacht says. */
public enum Vollmachtsstand {
    ERTEILT,
    /** effective when it reached us; § 13 (1) sentence 4 SGB X */
    WIDERRUFEN,
    /** there never was one: forged, or the person denies it */
    FALSCH,
    /** recorded by mistake */
    BERICHTIGT
}
