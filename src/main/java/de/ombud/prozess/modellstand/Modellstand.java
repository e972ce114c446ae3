package de.ombud.prozess.modellstand;

import java.time.Instant;
import java.util.Optional;

/**
 * A state of all models.
 *
 * @param bereitstellung id of its deployment in the engine
 * @param wer user name; empty where the program brought it
 * @param rueckkehrZu the earlier state that it brought back
 */
record Modellstand(
        int nr,
        String bereitstellung,
        Instant am,
        Optional<String> wer,
        String kommentar,
        Herkunft herkunft,
        Optional<Integer> rueckkehrZu) {

    enum Herkunft {
        PROGRAMM,
        ANALYSE,
        RUECKKEHR
    }
}
