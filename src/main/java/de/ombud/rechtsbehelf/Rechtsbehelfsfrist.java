package de.ombud.rechtsbehelf;

import java.time.LocalDate;

/**
 * Until when a remedy must have reached the house in due form.
 *
 * @param bescheid what was assumed
 * @param bekanntgabe day on which the decision counts as known
 * @param bis last day
 */
public record Rechtsbehelfsfrist(Bescheid bescheid, LocalDate bekanntgabe, LocalDate bis) {

    public boolean istAbgelaufenAm(LocalDate tag) {
        return tag.isAfter(bis);
    }
}
