package de.ombud.vorgang;

/** Rating of a complaint. Published criterion: a breach of law, instruction or service standard (domain.md §2). */
public enum Ergebnis {
    BEGRUENDET,
    TEILWEISE_BEGRUENDET,
    UNBEGRUENDET,
    NICHT_FESTSTELLBAR,
    NICHT_BEWERTBAR,
    ABGEGEBEN,
    ZURUECKGEZOGEN;

    public boolean raeumtFehlerEin() {
        return this == BEGRUENDET || this == TEILWEISE_BEGRUENDET;
    }
}
