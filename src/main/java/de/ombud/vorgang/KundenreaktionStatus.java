package de.ombud.vorgang;

/** How far a Kundenreaktion is; the last three are final. */
public enum KundenreaktionStatus {
    ERFASST,
    IN_BEARBEITUNG,
    BEANTWORTET,
    ABGESCHLOSSEN,
    ABGEGEBEN,
    ZURUECKGEZOGEN;

    public boolean istBeendet() {
        return this == ABGESCHLOSSEN || this == ABGEGEBEN || this == ZURUECKGEZOGEN;
    }
}
