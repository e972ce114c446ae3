package de.ombud.vorgang.fall.angabe;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What somebody wants to ask the person.
 *
 * @param bis last day on which we wait for the answer
 * @param anliegen numbers of the matters that it is about, which wait for it; empty for all that are open
 * @param gruppe asks and reads the answer
 */
public record NeueRueckfrage(String frage, LocalDate bis, List<Integer> anliegen, String gruppe) {

    public NeueRueckfrage {
        Objects.requireNonNull(frage, "frage");
        Objects.requireNonNull(bis, "bis");
        Objects.requireNonNull(gruppe, "gruppe");
        anliegen = anliegen.stream().distinct().sorted().toList();
    }
}
