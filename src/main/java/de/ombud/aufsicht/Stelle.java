package de.ombud.aufsicht;

/** Who can be asked for a statement. */
public enum Stelle {
    TEAMLEITUNG("teamleitung"),
    BEREICHSLEITUNG("bereichsleitung"),
    KRM("krm"),
    LEISTUNG("leistung"),
    MARKT_UND_INTEGRATION("markt_integration"),
    SELBSTAENDIGEN_ZENTRUM("selbstaendige"),
    EINGANGSZONE("eingangszone");

    private final String gruppe;

    Stelle(String gruppe) {
        this.gruppe = gruppe;
    }

    /** Id of the group that finds the task. */
    public String gruppe() {
        return gruppe;
    }
}
