package de.ombud.verbesserung;

import jakarta.persistence.Embeddable;

/**
 * Who carries out a measure.
 *
 * @param gruppe id of the group whose task it is
 * @param person user name of the colleague in it, empty where the whole group answers for it
 */
@Embeddable
public record Verantwortung(String gruppe, String person) {

    static final Verantwortung OFFEN = new Verantwortung("", "");

    boolean istOffen() {
        return gruppe.isEmpty();
    }
}
