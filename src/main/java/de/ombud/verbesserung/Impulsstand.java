package de.ombud.verbesserung;

/** How far a Verbesserungsimpuls has come. */
public enum Impulsstand {
    VORGESCHLAGEN,
    ZURUECKGESTELLT,
    /** Accepted: somebody is doing it. */
    ANGENOMMEN,
    /** Done: time shows whether it helps. */
    UMGESETZT,
    ABGELEHNT,
    /** Checked for its effect. */
    ABGESCHLOSSEN;

    public boolean istBeendet() {
        return this == ABGELEHNT || this == ABGESCHLOSSEN;
    }
}
