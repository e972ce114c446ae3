package de.ombud.frist;

import java.time.LocalDate;
import java.util.Set;

/** A site with its own closing days. */
public record Standort(Land land, Set<LocalDate> schliesstage) implements Dienstort {

    public Standort {
        schliesstage = Set.copyOf(schliesstage);
    }

    @Override
    public boolean istGeschlossen(LocalDate tag) {
        return schliesstage.contains(tag);
    }
}
