package de.ombud.prozess.modellpruefung;

/** What was deployed before, and may be named although it does not come along. */
interface Vorhandenes {

    boolean prozess(String schluessel);

    boolean tabelle(String schluessel);
}
