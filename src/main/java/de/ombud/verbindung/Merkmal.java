package de.ombud.verbindung;

/** Why two contacts may come from the same person. */
enum Merkmal {
    BG_NUMMER,
    EMAIL,
    TELEFON,
    NAME
}
