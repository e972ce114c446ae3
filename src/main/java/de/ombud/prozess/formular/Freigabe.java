package de.ombud.prozess.formular;

/** What a second pair of eyes says. */
public enum Freigabe {
    FREIGEBEN,
    ZURUECKGEBEN
}
