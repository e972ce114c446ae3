package de.ombud.verbesserung;

import de.ombud.system.Eingabefehler;
import java.time.LocalDate;

/** Days that may be set for a measure: from today on, and not too far ahead. */
record Zeitfenster(LocalDate heute, LocalDate spaetestens) {

    /** @param tag null where nobody set one */
    void pruefe(LocalDate tag, String feld) {
        if (tag != null && (tag.isBefore(heute) || tag.isAfter(spaetestens))) {
            throw new Eingabefehler(feld, "Der Tag liegt in der Vergangenheit oder zu weit voraus.");
        }
    }
}
