package de.ombud.eskalation;

/** Why an entry of the register is over; each has its sentence in {@code akte.ueberschreitung.beendet.<name>}. */
public enum Beendigung {
    ANTWORT,
    RUECKZUG,
    ABSCHLUSS,
    /** A higher step has it now. */
    UEBERNOMMEN,
    /** The receipt was put right, and the clocks count anew. */
    NEU_ANGELAUFEN,
    /** What was unread is read, what was undecided decided. */
    GESICHTET
}
