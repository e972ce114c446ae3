package de.ombud.schriftverkehr;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for a group this morning: counts and file numbers, nothing about a person.
 *
 * @param neu since the last morning mail
 * @param unverteilt that nobody took yet
 * @param rueckfragen that wait for an answer of the person
 * @param dringende due today or overdue, the oldest first
 * @param weitere how many more are due or overdue than are named
 */
public record Morgenlage(
        long offen,
        long neu,
        long heute,
        long ueberfaellig,
        long notlagen,
        long rueckfragen,
        long unverteilt,
        List<Dringendes> dringende,
        long weitere) {

    /** @param vorgang Aktenzeichen, or the number of a callback or a measure */
    public record Dringendes(String vorgang, String schritt, LocalDate faellig, boolean ueberfaellig) {}

    public Morgenlage {
        dringende = List.copyOf(dringende);
    }

    public boolean istLeer() {
        return offen == 0;
    }
}
