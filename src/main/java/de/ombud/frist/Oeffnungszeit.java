package de.ombud.frist;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * From when until when the office works on one day, in Europe/Berlin.
 *
 * @param bis after {@code von}
 */
record Oeffnungszeit(LocalTime von, LocalTime bis) {

    Oeffnungszeit {
        Objects.requireNonNull(von, "von");
        Objects.requireNonNull(bis, "bis");
        if (!von.isBefore(bis)) {
            throw new IllegalArgumentException("Eine Dienstzeit endet nach ihrem Beginn: " + von + "-" + bis);
        }
    }

    /** Reads {@code 08:00-16:00}. */
    static Oeffnungszeit aus(String spanne) {
        String[] teile = spanne.strip().split("\\s*[-–]\\s*");
        if (teile.length != 2) {
            throw falsch(spanne);
        }
        try {
            return new Oeffnungszeit(LocalTime.parse(teile[0]), LocalTime.parse(teile[1]));
        } catch (DateTimeParseException e) {
            throw falsch(spanne);
        }
    }

    private static IllegalArgumentException falsch(String spanne) {
        return new IllegalArgumentException(
                "Eine Dienstzeit lautet zum Beispiel 08:00-16:00, nicht „" + spanne + "“. Leer heißt: kein Dienst.");
    }
}
