package de.ombud.leitstand;

import de.ombud.frist.Ortszeit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A step that waits for people. Says which group has it, never which of its members.
 *
 * @param schritt id of the element in the model
 * @param name how the model calls it
 * @param vorgang business key: an Aktenzeichen, or the number of a callback or a measure
 * @param gruppe candidate group; empty where there is none
 * @param faellig null where it has no clock
 * @param eskalation whether it is about a limit that has passed, and so asks for a Maßnahme
 */
public record Aufgabe(
        String id,
        String schritt,
        String name,
        String vorgang,
        String prozessinstanz,
        String gruppe,
        Instant faellig,
        int prioritaet,
        boolean eskalation) {

    public Aufgabe {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(gruppe, "gruppe");
    }

    public boolean gehoertZuFall() {
        return vorgang.startsWith("KR-");
    }

    /** Legal days until it is due; negative where that is past. Only where it has a clock. */
    public long tage(LocalDate heute) {
        return ChronoUnit.DAYS.between(heute, Ortszeit.tag(faellig));
    }

    public boolean ueberschritten(Instant jetzt) {
        return faellig != null && faellig.isBefore(jetzt);
    }
}
