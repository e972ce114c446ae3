package de.ombud.vertretung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.system.Eingabefehler;
import java.time.LocalDate;

/**
 * What somebody enters.
 *
 * @param vertretung user name; empty where nobody in particular covers and the tasks go back to their group
 */
public record NeueAbwesenheit(
        @Feld(value = "Wer", laenge = 64) String person,
        @Feld(value = "Vertretung", laenge = 64) String vertretung,
        @Feld("Von") LocalDate von,
        @Feld("Bis") LocalDate bis)
        implements Eingabe {

    public NeueAbwesenheit {
        if (von == null) {
            throw new Eingabefehler("von", "Bitte den ersten Tag angeben.");
        }
        if (bis == null) {
            throw new Eingabefehler("bis", "Bitte den letzten Tag angeben.");
        }
        if (bis.isBefore(von)) {
            throw new Eingabefehler("bis", "Der letzte Tag liegt vor dem ersten.");
        }
        if (person.equals(vertretung)) {
            throw new Eingabefehler("vertretung", "Niemand vertritt sich selbst. Bitte jemand anderen wählen.");
        }
    }

    boolean hatVertretung() {
        return !vertretung.isEmpty();
    }
}
