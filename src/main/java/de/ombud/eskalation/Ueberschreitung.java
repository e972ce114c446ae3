package de.ombud.eskalation;

import java.time.Instant;

/**
 * One entry of the register.
 *
 * @param stufe name of the step of the ladder
 * @param massnahme what somebody decided; empty as long as nobody has
 * @param wer who decided, user name; empty likewise
 * @param beendet whether it is over, worked off or not
 */
public record Ueberschreitung(String stufe, Instant am, String massnahme, String wer, boolean beendet) {}
