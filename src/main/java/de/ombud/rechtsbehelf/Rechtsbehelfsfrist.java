package de.ombud.rechtsbehelf;

import de.ombud.frist.Fristschritt;
import java.time.LocalDate;
import java.util.List;

/**
 * Until when a remedy must have reached the house in due form.
 *
 * @param bescheid what was assumed
 * @param belehrung what follows from the answers about the instruction
 * @param bekanntgabe day on which the decision counts as known
 * @param bis last day
 * @param schritte how the days come about; the first one is missing where a real day counts in place of the presumed one
 */
public record Rechtsbehelfsfrist(
        Bescheid bescheid, Belehrung belehrung, LocalDate bekanntgabe, LocalDate bis, List<Fristschritt> schritte) {

    public boolean istAbgelaufenAm(LocalDate tag) {
        return tag.isAfter(bis);
    }
}
