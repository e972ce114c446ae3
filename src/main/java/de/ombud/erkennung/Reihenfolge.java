package de.ombud.erkennung;

/** Whether the words of a phrase stand in the text as written in the list, or in any order. */
enum Reihenfolge {
    FEST,
    FREI
}
