package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import java.util.Objects;

/**
 * One matter as it is recorded.
 *
 * @param thema code of the Themenkatalog, already checked by the caller
 * @param bereich area that owns it by zustaendigkeit.dmn
 * @param gruppe id of the group that works on it and may see it
 * @param bewertung rating and remedy, only where the matter is settled in the first contact; otherwise null
 */
public record NeuesAnliegen(
        Anliegenart art,
        String thema,
        Bereich bereich,
        String gruppe,
        String beschreibung,
        boolean notlage,
        Bewertung bewertung) {

    public NeuesAnliegen {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(thema, "thema");
        Objects.requireNonNull(bereich, "bereich");
        Objects.requireNonNull(gruppe, "gruppe");
        beschreibung = beschreibung == null ? "" : beschreibung;
    }
}
