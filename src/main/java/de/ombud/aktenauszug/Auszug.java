package de.ombud.aktenauszug;

import de.ombud.akte.Akteneinsicht;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * A case on its way out of the house.
 *
 * @param akte the whole case, but for a protected address
 * @param jetzt when it is drawn
 */
public record Auszug(Akte akte, Auszugszweck zweck, Instant jetzt) {

    public Auszug {
        Objects.requireNonNull(akte, "akte");
        Objects.requireNonNull(zweck, "zweck");
        Objects.requireNonNull(jetzt, "jetzt");
        if (!akte.vollstaendig()) {
            throw new IllegalArgumentException("an extract is drawn from the whole case");
        }
        akte = akte.ohneGeschuetzteAnschrift();
    }

    /** User names of those who acted. */
    public boolean nenntBeschaeftigte() {
        return zweck == Auszugszweck.GERICHT;
    }

    /** What the house remarked for itself about the person. */
    public boolean zeigtInternes() {
        return zweck != Auszugszweck.PETITION;
    }

    /** The whole case with the eyes of nobody in particular: without what only some groups may see inside the house. */
    public Akteneinsicht einsicht() {
        return new Akteneinsicht(akte, new Angemeldet("", Set.of()), jetzt, false, 0);
    }
}
