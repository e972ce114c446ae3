package de.ombud.vorgang.fall.angabe;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import java.time.Instant;

/**
 * What was recorded wrongly; null means unchanged.
 *
 * @param eingang the true time of receipt
 * @param fristen the legal days that follow from {@code eingang}; given exactly when it is
 * @param grund why, kept in the change log
 */
public record Korrektur(
        Instant eingang, Fristdaten fristen, Kanal kanal, Kunde kunde, Einreicher einreicher, String grund) {

    public Korrektur {
        if (eingang == null && kanal == null && kunde == null && einreicher == null) {
            throw new Eingabefehler(
                    "", "Bitte angeben, was berichtigt werden soll: Eingang, Kanal, Kunde oder Einreicher.");
        }
        if (grund == null || grund.isBlank()) {
            throw new Eingabefehler("grund", "Bitte den Grund der Berichtigung angeben.");
        }
        if ((eingang == null) != (fristen == null)) {
            throw new IllegalArgumentException("fristen must come with eingang");
        }
    }
}
