package de.ombud.schriftverkehr;

/** What a person decides about a mail of which nobody knows whether it was accepted. */
public enum Versandentscheidung {
    ERNEUT_SENDEN,
    GILT_ALS_VERSANDT
}
