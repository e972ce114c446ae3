package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Versandweg;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One Sendung without its text and recipient.
 *
 * @param bezug round of an interim notice, number of a Rückfrage, version of an answer; 0 where there is only one
 * @param grund why this way was chosen, a German sentence without personal data
 * @param vermerk what was said on the phone; empty for what was written
 * @param versandtAm legal day of sending (Europe/Berlin), for letters the day of posting; null before
 * @param versandtUm when the house learned of it; null before
 * @param wartet whether it waits for the mail server to come back
 * @param antwort why it was refused for good, in the words of the mail server, which quote addresses; empty elsewhere
 * @param abgelehntUm null where it was not refused
 * @param erledigungsgrund why it is not needed any more; empty elsewhere
 * @param erledigtVon user name; empty where the program saw that it is overtaken
 * @param erledigtUm since when it is not needed any more; null elsewhere
 * @param stapel number of the stack with which it is printed, 0 where it is in none
 */
public record Versandstand(
        long id,
        Schreiben schreiben,
        int bezug,
        Versandweg weg,
        String grund,
        Versandzustand zustand,
        Instant erstelltAm,
        LocalDate versandtAm,
        Instant versandtUm,
        String vermerk,
        int versuche,
        boolean wartet,
        String antwort,
        Instant abgelehntUm,
        String erledigungsgrund,
        Instant erledigtUm,
        String erledigtVon,
        long stapel) {

    /** For whoever learns that it went out, and not to whom: colleagues and mail servers name people in their words. */
    public Versandstand ohneWorte() {
        return new Versandstand(
                id,
                schreiben,
                bezug,
                weg,
                grund,
                zustand,
                erstelltAm,
                versandtAm,
                versandtUm,
                "",
                versuche,
                wartet,
                "",
                abgelehntUm,
                "",
                erledigtUm,
                erledigtVon,
                stapel);
    }

    @Override
    public String toString() {
        return "Versandstand %d (%s, %s)".formatted(id, schreiben, zustand);
    }
}
