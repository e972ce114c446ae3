package de.ombud.schriftverkehr.adresse;

/** How a Sendung reaches its recipient; KEINER means that nothing is (or is left) to be sent. */
public enum Versandweg {
    EMAIL,
    BRIEF,
    TELEFON,
    KEINER
}
