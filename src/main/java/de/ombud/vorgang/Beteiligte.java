package de.ombud.vorgang;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * The people in a case.
 *
 * @param kunde null where anonymous
 * @param einreicher null where the person speaks for themselves
 * @param absender null where nobody asks us from outside
 */
@Embeddable
public record Beteiligte(
        @Embedded Kunde kunde,
        @Embedded Einreicher einreicher,
        @Embedded AnfragendeStelle absender) {

    public static final Beteiligte NIEMAND = new Beteiligte(null, null, null);

    /** The person's address is protected. */
    public boolean sindGeschuetzt() {
        return kunde != null && kunde.hatAdressschutz();
    }

    /** Who speaks for a protected person often lives with them, so their address goes too. */
    Beteiligte ohneAnschriften() {
        return new Beteiligte(kunde.ohneAnschrift(), einreicher == null ? null : einreicher.ohneAnschrift(), absender);
    }

    public Beteiligte mit(Kunde anderer) {
        return new Beteiligte(anderer, einreicher, absender);
    }

    public Beteiligte mit(Einreicher anderer) {
        return new Beteiligte(kunde, anderer, absender);
    }

    public Beteiligte mit(AnfragendeStelle andere) {
        return new Beteiligte(kunde, einreicher, andere);
    }
}
