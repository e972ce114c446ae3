package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Kanal;
import java.time.Instant;
import java.util.Objects;

/**
 * What the person adds.
 *
 * @param rueckfrage number of the question that it answers; null where it names none (where exactly one is open, it is that one), 0
 *     where it surely answers none
 * @param eingang when it reached the house; null for now
 * @param kanal by which it came; null for that of the case
 */
public record NeuerNachtrag(String text, Integer rueckfrage, Instant eingang, Kanal kanal) {

    public NeuerNachtrag {
        Objects.requireNonNull(text, "text");
    }

    /** It has just come, by the channel of the case. @param rueckfrage see {@link NeuerNachtrag} */
    public static NeuerNachtrag jetzt(String text, Integer rueckfrage) {
        return new NeuerNachtrag(text, rueckfrage, null, null);
    }
}
