package de.ombud.schriftverkehr;

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
        int versuche) {}
