package de.ombud.zustaendigkeit;

import java.time.LocalDate;

/**
 * A day on which one site is closed though its Land has no holiday.
 *
 * @param anlass why, for colleagues
 * @param wer who entered it, user name
 */
public record Schliesstag(String dienststelle, LocalDate tag, String anlass, String wer) {}
