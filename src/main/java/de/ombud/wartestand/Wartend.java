package de.ombud.wartestand;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing that a case waits for.
 *
 * @param was in German words, without anything that was said in the case
 * @param gruppe id of the group whose turn it is; null where it is the person's
 * @param bis null where there is no date
 * @param aufgabe id of the task that somebody completes; null where it is none
 */
public record Wartend(String aktenzeichen, String was, String gruppe, Instant seit, Instant bis, String aufgabe) {

    public Wartend {
        Objects.requireNonNull(aktenzeichen, "aktenzeichen");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(seit, "seit");
    }

    public boolean ueberschritten(Instant jetzt) {
        return bis != null && bis.isBefore(jetzt);
    }
}
