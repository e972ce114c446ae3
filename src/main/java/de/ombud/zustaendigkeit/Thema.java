package de.ombud.zustaendigkeit;

import de.ombud.vorgang.Bereich;
import java.util.Set;

/**
 * One entry of the Themenkatalog.
 *
 * @param gruppen cuts of the yearly report that it belongs to
 */
public record Thema(String code, Bereich bereich, String titel, Set<String> gruppen) {

    public Thema {
        gruppen = Set.copyOf(gruppen);
    }

    /** A benefit of the municipality (§ 6 (1) no. 2 SGB II), which supervises it, too. */
    public boolean istKommunal() {
        return gruppen.contains("KOMMUNAL");
    }
}
