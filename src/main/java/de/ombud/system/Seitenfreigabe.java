package de.ombud.system;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Opens one page or directory of pages; without one, a page outside {@code /api} is refused. Declared as a bean by the room that owns
 * the page.
 *
 * @param muster path pattern, for example {@code /demo/**}
 * @param gruppen ids of the groups that may come in; empty means everybody who is logged in
 */
public record Seitenfreigabe(String muster, List<String> gruppen) {

    public Seitenfreigabe {
        Objects.requireNonNull(muster, "muster");
        gruppen = List.copyOf(gruppen);
    }

    public static Seitenfreigabe fuerAngemeldete(String muster) {
        return new Seitenfreigabe(muster, List.of());
    }

    public static Seitenfreigabe fuer(String muster, Gruppe... gruppen) {
        return fuer(muster, List.of(gruppen));
    }

    public static Seitenfreigabe fuer(String muster, Collection<Gruppe> gruppen) {
        if (gruppen.isEmpty()) {
            throw new IllegalArgumentException("no group named for " + muster);
        }
        return new Seitenfreigabe(muster, List.copyOf(Gruppe.ids(gruppen)));
    }
}
