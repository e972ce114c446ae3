package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import java.util.Objects;

/**
 * A matter as it should have been recorded.
 *
 * @param bereich,gruppe where it belongs as it is now; null where the table sends it nowhere else than before, so that what people
 *     decided about it stays
 */
public record Anliegenfassung(
        int nr, Anliegenart art, String thema, String beschreibung, Bereich bereich, String gruppe) {

    public Anliegenfassung {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(thema, "thema");
        beschreibung = Objects.requireNonNullElse(beschreibung, "");
    }
}
