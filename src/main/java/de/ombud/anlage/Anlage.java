package de.ombud.anlage;

import java.time.Instant;
import java.util.Objects;

/**
 * A file of a case, without its content.
 *
 * @param nr number within the case
 * @param name as given, so it may name a person; null for a removed one
 * @param groesse bytes
 * @param anliegen number of the matter whose area sees it too; null: only those who see the whole case
 * @param nachtrag number of the addition that it came with; null where it came with none
 * @param wer user name of who put it in
 * @param entfernung null while it is there
 */
public record Anlage(
        int nr,
        String name,
        Dateiart art,
        long groesse,
        Integer anliegen,
        Integer nachtrag,
        Herkunft herkunft,
        String wer,
        Instant am,
        Entfernung entfernung) {

    /** @param grund null for those who do not see the whole case */
    public record Entfernung(String wer, Instant am, String grund) {

        Entfernung ohneGrund() {
            return new Entfernung(wer, am, null);
        }
    }

    public Anlage {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(herkunft, "herkunft");
        Objects.requireNonNull(wer, "wer");
        Objects.requireNonNull(am, "am");
        if ((name == null) != (entfernung != null)) {
            throw new IllegalArgumentException("a removed file has no name, any other has one");
        }
    }

    public boolean istEntfernt() {
        return entfernung != null;
    }

    Anlage ohneGrund() {
        return istEntfernt()
                ? new Anlage(nr, null, art, groesse, anliegen, nachtrag, herkunft, wer, am, entfernung.ohneGrund())
                : this;
    }

    /** Without the name, which may be somebody's. */
    @Override
    public String toString() {
        return "Anlage[" + nr + ", " + art + "]";
    }
}
