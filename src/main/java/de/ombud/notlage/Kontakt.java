package de.ombud.notlage;

/** Whether somebody spoke with the person. */
public enum Kontakt {
    JA,
    NEIN
}
