package de.ombud.rueckruf;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.util.Objects;

/**
 * A call as it is promised.
 *
 * @param aktenzeichen the case that it is about, or null
 * @param dienststelle the site whose holidays count
 * @param gruppe id of the group that has to call
 * @param worum what the person wants to talk about, in words
 * @param zugesagtAm when it was promised; the clock runs from here, whenever it is recorded
 */
public record NeuerRueckruf(
        Aktenzeichen aktenzeichen,
        String dienststelle,
        String gruppe,
        Anrufziel ziel,
        String worum,
        Instant zugesagtAm) {

    public NeuerRueckruf {
        Objects.requireNonNull(dienststelle, "dienststelle");
        Objects.requireNonNull(gruppe, "gruppe");
        Objects.requireNonNull(ziel, "ziel");
        worum = Objects.requireNonNullElse(worum, "");
        Objects.requireNonNull(zugesagtAm, "zugesagtAm");
    }
}
