package de.ombud.befangenheit;

import de.ombud.vorgang.Bereich;
import java.util.Optional;

/** In whose hands the open matters are after a justified doubt. */
public enum NeueZustaendigkeit {
    /** The same group, another person. */
    BLEIBT(null),
    LEISTUNG(Bereich.LEISTUNG),
    MARKT_UND_INTEGRATION(Bereich.MARKT_UND_INTEGRATION),
    SELBSTAENDIGEN_ZENTRUM(Bereich.SELBSTAENDIGEN_ZENTRUM),
    EINGANGSZONE(Bereich.EINGANGSZONE),
    /** The supervisor works on it, the area stays. */
    TEAMLEITUNG(null);

    private final Bereich bereich;

    NeueZustaendigkeit(Bereich bereich) {
        this.bereich = bereich;
    }

    Optional<Bereich> bereich() {
        return Optional.ofNullable(bereich);
    }
}
