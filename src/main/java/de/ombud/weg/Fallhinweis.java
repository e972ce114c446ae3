package de.ombud.weg;

import de.ombud.erkennung.Zeichen;
import java.time.Instant;
import java.util.List;

/**
 * A sign found in the text of a case. It only suggests: a person confirms it, which opens the way, or rejects it.
 *
 * @param worte the words that made the rule think so
 * @param gesagtAm when the words reached the house: with the case, or later with an addition
 * @param gefundenAm since when it could be read in the house, however late the case was recorded
 * @param nachtrag number of the addition that the words stand in; null for those of the case itself
 * @param entscheidung null until a person decided
 * @param grund why it was rejected; null otherwise
 * @param weg number of the way that it became; null otherwise
 */
public record Fallhinweis(
        int nr,
        Zeichen zeichen,
        List<String> worte,
        Instant gesagtAm,
        Instant gefundenAm,
        Integer nachtrag,
        Entscheidung entscheidung,
        String entschiedenVon,
        Instant entschiedenAm,
        String grund,
        Integer weg) {

    public Fallhinweis {
        worte = List.copyOf(worte);
    }

    public boolean istOffen() {
        return entscheidung == null;
    }

    public boolean stehtInNachtrag(int nr) {
        return nachtrag != null && nachtrag == nr;
    }

    /** The way that the sign leads to. */
    public Wegart wegart() {
        return Wegart.zu(zeichen);
    }

    public enum Entscheidung {
        BESTAETIGT,
        VERWORFEN
    }
}
