package de.ombud.vertretung;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody is not there on these days, the last one included.
 *
 * @param person user name
 * @param vertretung user name of whoever covers; null where the tasks go back to their group
 * @param eingetragenVon user name of the person or of somebody who leads them
 */
public record Abwesenheit(
        long id,
        String person,
        String vertretung,
        LocalDate von,
        LocalDate bis,
        String eingetragenVon,
        Instant eingetragenAm) {

    public boolean giltAm(LocalDate tag) {
        return !tag.isBefore(von) && !tag.isAfter(bis);
    }

    boolean ueberschneidet(LocalDate anfang, LocalDate ende) {
        return !von.isAfter(ende) && !bis.isBefore(anfang);
    }

    Optional<String> vertretende() {
        return Optional.ofNullable(vertretung);
    }
}
