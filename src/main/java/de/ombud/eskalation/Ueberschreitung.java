package de.ombud.eskalation;

import java.time.Instant;

/**
 * One entry of the register.
 *
 * @param stufe name of the step of the ladder
 * @param massnahme what somebody decided; empty as long as nobody has
 * @param wer who decided, user name; empty likewise
 * @param beendetAm when it was over, worked off or not; null before
 * @param weil why; null before, and where nobody asked yet
 */
public record Ueberschreitung(
        String stufe, Instant am, String massnahme, String wer, Instant beendetAm, Beendigung weil) {

    public boolean beendet() {
        return beendetAm != null;
    }
}
