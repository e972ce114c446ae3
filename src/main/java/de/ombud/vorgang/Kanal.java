package de.ombud.vorgang;

/** The way by which a Kundenreaktion arrived. One is primary, others are mentions. */
public enum Kanal {
    EMAIL,
    TELEFON,
    SCHRIFTLICH,
    PERSOENLICH,
    ONLINEPORTAL,
    GOOGLE_BEWERTUNG
}
