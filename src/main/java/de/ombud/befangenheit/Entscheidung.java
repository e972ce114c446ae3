package de.ombud.befangenheit;

import de.ombud.system.Eingabefehler;

/**
 * The decision about a doubt.
 *
 * @param betroffene user name; empty where it is clear who is meant, because exactly one person is excluded
 * @param neu null where the doubt was not justified
 */
public record Entscheidung(boolean begruendet, String betroffene, NeueZustaendigkeit neu, String begruendung) {

    public Entscheidung {
        betroffene = betroffene == null ? "" : betroffene.strip();
        if (begruendung == null || begruendung.isBlank()) {
            throw new Eingabefehler("begruendung", "Bitte die Entscheidung begründen.");
        }
        if (begruendet && neu == null) {
            throw new Eingabefehler("neueZustaendigkeit", "Bitte angeben, wer die Anliegen jetzt bearbeitet.");
        }
    }
}
