package de.ombud.vorgang;

/** The way by which a Kundenreaktion arrived. One is primary, others are mentions. */
public enum Kanal {
    EMAIL,
    TELEFON,
    SCHRIFTLICH,
    PERSOENLICH,
    ONLINEPORTAL,
    /** EGVP, beA, eBO, MJP or De-Mail: the substitutes of a signature of § 36a (2a) SGB I. */
    SICHERES_POSTFACH,
    GOOGLE_BEWERTUNG
}
