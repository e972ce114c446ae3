package de.ombud.prozess.aufgaben;

import java.io.Serializable;

/**
 * What came of a step with one of several tasks.
 *
 * @param fehler why it could not be done, a German sentence; empty where it was done
 */
record Einzelergebnis(String aufgabe, String fehler) implements Serializable {

    public boolean gelungen() {
        return fehler.isEmpty();
    }
}
