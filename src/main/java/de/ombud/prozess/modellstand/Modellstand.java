package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Modelltor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

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

    /** Source of every deployment that is a state of analysts. */
    static final String VON_ANALYSE = "modellstand";

    /** Nobody else's deployment carries them. */
    static final Set<String> QUELLEN = Set.of(VON_ANALYSE, Modelltor.VOM_PROGRAMM);

    enum Herkunft {
        PROGRAMM,
        ANALYSE,
        RUECKKEHR
    }
}
