package de.ombud.aktenauszug;

import de.ombud.akte.Aktenabschnitt;
import java.util.Optional;

/**
 * A part of the extract, brought by the room that knows the matter. Its template is well-formed XML, knows {@code angaben},
 * {@code akte}, {@code auszug}, {@code ort} and {@code themen}, begins with headings of the third level, and refers to nothing outside.
 */
public interface Auszugsteil {

    Teil teil();

    /** What belongs there for this purpose ({@link Auszugszweck}); empty where there is nothing. */
    Optional<Aktenabschnitt.Inhalt> zu(Auszug auszug);
}
