package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;

/** A stored Sendung with its words. Never to be logged. */
record Sendungszeile(
        long id,
        String aktenzeichen,
        Schreiben schreiben,
        int bezug,
        Versandweg weg,
        String messageId,
        String empfaenger,
        String betreff,
        String text,
        String html,
        boolean automatisch,
        Versandzustand zustand,
        Instant erstelltAm) {

    Aktenzeichen az() {
        return new Aktenzeichen(aktenzeichen);
    }

    @Override
    public String toString() {
        return "Sendung %d (%s, %s)".formatted(id, aktenzeichen, schreiben);
    }
}
