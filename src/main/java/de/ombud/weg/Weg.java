package de.ombud.weg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A way of a case.
 *
 * @param anliegen number of the matter it concerns; null for the whole case
 * @param termin date of the event or of a foreign sender; null where there is none
 * @param ausgang code of how it ended, each way has its own; null while it is open
 */
public record Weg(
        int nr,
        Wegart art,
        Integer anliegen,
        LocalDate termin,
        String anlass,
        Instant eroeffnetAm,
        String eroeffnetVon,
        String ausgang,
        Instant beendetAm,
        List<Schritt> schritte) {

    /** The person took the case back, and this way with it. */
    public static final String ZURUECKGEZOGEN = "ZURUECKGEZOGEN";

    public Weg {
        schritte = List.copyOf(schritte);
    }

    public boolean istOffen() {
        return beendetAm == null;
    }

    /** Whether it would be taken a second time. */
    boolean istDerselbe(NeuerWeg neu) {
        return art == neu.art() && Objects.equals(anliegen, neu.anliegen());
    }

    /**
     * What somebody did on the way.
     *
     * @param art code of the step
     * @param angaben codes, for example of the remedies that were taken
     * @param text in a person's words; may be empty
     */
    public record Schritt(int nr, String art, List<String> angaben, String text, String wer, Instant am) {

        public Schritt {
            angaben = List.copyOf(angaben);
        }
    }
}
