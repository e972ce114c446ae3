package de.ombud.vorgang;

import java.util.Objects;
import java.util.Set;

/** Somebody who looks or acts: user name and group ids. */
public record Betrachter(String name, Set<String> gruppen) {

    public Betrachter {
        Objects.requireNonNull(name, "name");
        gruppen = Set.copyOf(gruppen);
    }

    boolean gehoertZu(String gruppe) {
        return gruppen.contains(gruppe);
    }
}
