package de.ombud.vermittlung;

import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Set;

/** Who sees how much of a mediation. The notes are in none of these views. */
enum Vermittlungseinsicht {
    /** the Ombudsperson of the case, and today whoever covers for them: everything */
    GANZ,
    /** the leadership that releases: the agreement once there is one, state and result */
    VEREINBARUNG,
    /** KRM and all others who may read the whole case: state and result (domain.md § 5) */
    STAND;

    static Vermittlungseinsicht von(String wer, Set<String> gruppen, Verfahren verfahren, boolean vertritt) {
        if (verfahren.fuehrt(wer) || vertritt) {
            return GANZ;
        }
        return Gruppe.leitet(gruppen) ? VEREINBARUNG : STAND;
    }

    Verfahren auf(Verfahren v) {
        if (this == GANZ) {
            return v;
        }
        return new Verfahren(
                v.aktenzeichen(),
                v.wegNr(),
                v.stand(),
                v.ergebnis(),
                v.ombudsperson(),
                null,
                List.of(),
                List.of(),
                List.of(),
                this == VEREINBARUNG ? v.vereinbarung() : null,
                v.nachschau() == null
                        ? null
                        : new Verfahren.Nachschau(
                                v.nachschau().wert(), null, v.nachschau().am()),
                v.eroeffnetAm(),
                v.beendetAm());
    }
}
