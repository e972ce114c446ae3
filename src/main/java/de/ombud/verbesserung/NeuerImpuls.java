package de.ombud.verbesserung;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A proposal.
 *
 * @param anliegen the closed matters that it is drawn from
 * @param verantwortlich id of a group or user name that should do it, or empty
 * @param faelligBis by when, or null
 */
public record NeuerImpuls(
        String titel, String beschreibung, List<Bezug> anliegen, String verantwortlich, LocalDate faelligBis) {

    public NeuerImpuls {
        anliegen = List.copyOf(anliegen);
        beschreibung = Objects.requireNonNullElse(beschreibung, "");
        verantwortlich = Objects.requireNonNullElse(verantwortlich, "");
    }
}
