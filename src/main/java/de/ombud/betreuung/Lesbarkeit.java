package de.ombud.betreuung;

/** What KRM says about the words of the person that an area reads. */
enum Lesbarkeit {
    BESCHREIBEN,
    FREIGEBEN,
    WIDERRUFEN
}
