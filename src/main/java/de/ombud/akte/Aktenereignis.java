package de.ombud.akte;

import de.ombud.frist.Ortszeit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened in a case, in a few German words of ours and none of anybody else.
 *
 * @param am when; the end of the day where only the day is known
 * @param nurTag whether only the day is known
 * @param wer user name; "" where nobody did it, or the viewer need not know
 */
public record Aktenereignis(Instant am, boolean nurTag, String was, String wer) {

    public Aktenereignis {
        Objects.requireNonNull(am, "am");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(wer, "wer");
    }

    public Aktenereignis(Instant am, String was, String wer) {
        this(am, false, was, wer);
    }

    public static Aktenereignis amTag(LocalDate tag, String was, String wer) {
        return new Aktenereignis(Ortszeit.endeVon(tag).minusMillis(1), true, was, wer);
    }
}
