package de.ombud.zustaendigkeit;

import de.ombud.vorgang.Bereich;
import java.util.List;
import java.util.Set;

/**
 * One entry of the Themenkatalog.
 *
 * @param gruppen cuts of the yearly report that it belongs to
 * @param worte what people say for it; only for finding it
 */
public record Thema(String code, Bereich bereich, String titel, Set<String> gruppen, List<String> worte) {

    public Thema {
        gruppen = Set.copyOf(gruppen);
        worte = List.copyOf(worte);
    }

    /** A benefit of the municipality (§ 6 (1) no. 2 SGB II), which supervises it, too. */
    public boolean istKommunal() {
        return gruppen.contains("KOMMUNAL");
    }
}
