package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;

/** A stored Sendung with its words. Never to be logged. @param stapel with which it is printed, 0 where it is in none */
public record Sendungszeile(
        long id,
        String aktenzeichen,
        Schreiben schreiben,
        int bezug,
        Versandweg weg,
        Wahlgrund grund,
        String messageId,
        String empfaenger,
        String betreff,
        String text,
        String html,
        boolean automatisch,
        Versandzustand zustand,
        Instant erstelltAm,
        boolean hatGewartet,
        String antwort,
        long stapel) {

    /** Whether it says what it says to them; a proxy and the person may share a mailbox, but not a salutation. */
    boolean gehtAn(Empfaenger jemand) {
        return empfaenger.equals(jemand.zielzeilen()) && grund.meintVertretung() == jemand.vertritt();
    }

    public Aktenzeichen az() {
        return new Aktenzeichen(aktenzeichen);
    }

    @Override
    public String toString() {
        return "Sendung %d (%s, %s)".formatted(id, aktenzeichen, schreiben);
    }
}
