package de.ombud.vermittlung;

import de.ombud.system.Eingabefehler;
import java.time.LocalDate;

/**
 * Whether a mediation suits the case.
 *
 * @param grund why not; may be empty where it suits
 * @param notlage whether an emergency came to light that has to be met today, beside the mediation
 * @param termin day of the event that threatens, null where there is none
 */
public record Eignungspruefung(boolean geeignet, String grund, boolean notlage, LocalDate termin) {

    public Eignungspruefung {
        if (!geeignet && grund.isBlank()) {
            throw new Eingabefehler("eignungsgrund", "Bitte begründen, warum sich eine Vermittlung nicht eignet.");
        }
    }
}
