package de.ombud.aufsicht;

import de.ombud.system.Gruppe;

/** Who can be asked for a statement. */
public enum Stelle {
    TEAMLEITUNG(Gruppe.TEAMLEITUNG),
    BEREICHSLEITUNG(Gruppe.BEREICHSLEITUNG),
    KRM(Gruppe.KRM),
    LEISTUNG(Gruppe.LEISTUNG),
    MARKT_UND_INTEGRATION(Gruppe.MARKT_INTEGRATION),
    SELBSTAENDIGEN_ZENTRUM(Gruppe.SELBSTAENDIGE),
    EINGANGSZONE(Gruppe.EINGANGSZONE);

    private final Gruppe gruppe;

    Stelle(Gruppe gruppe) {
        this.gruppe = gruppe;
    }

    /** Id of the group that finds the task. */
    public String gruppe() {
        return gruppe.id();
    }
}
