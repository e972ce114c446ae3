package de.ombud.leitstand;

import java.time.Instant;

/**
 * One line of the book of interventions.
 *
 * @param aufgabe id of the task; empty where it was about the whole case
 * @param von what was before: group or priority; empty likewise
 * @param wer user name
 */
public record Eingriff(
        Art art,
        String aktenzeichen,
        String aufgabe,
        String schritt,
        String von,
        String nach,
        String grund,
        String wer,
        Instant am) {

    public enum Art {
        UMGEBEN,
        PRIORITAET,
        ZWISCHENNACHRICHT,
        KLAERUNG
    }
}
