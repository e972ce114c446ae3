package de.ombud.prozess.leitstand;

import java.time.Duration;
import java.time.Instant;

/**
 * A closed step: what, when and with which group; neither who did it nor what they wrote.
 *
 * @param gruppe name of the group that had it; empty for what the machine did
 * @param abgebrochen whether it ended because something else ended it
 */
record Verlaufszeile(String schritt, String gruppe, Instant von, Instant bis, boolean abgebrochen) {

    /** In words, with the largest unit that fits. */
    public String dauer() {
        Duration dauer = Duration.between(von, bis);
        if (dauer.toDays() > 0) {
            return dauer.toDays() == 1 ? "1 Tag" : dauer.toDays() + " Tage";
        }
        if (dauer.toHours() > 0) {
            return dauer.toHours() == 1 ? "1 Stunde" : dauer.toHours() + " Stunden";
        }
        return dauer.toMinutes() < 1 ? "sofort" : dauer.toMinutes() + " Min.";
    }
}
