package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;
import java.util.List;

/** Whoever works on these matters reads the addition from now on. Published inside the transaction that stores it. */
public record NachtragWeitergegeben(Aktenzeichen aktenzeichen, int nr, List<Integer> anliegen) implements Fallereignis {

    public NachtragWeitergegeben {
        anliegen = List.copyOf(anliegen);
    }
}
