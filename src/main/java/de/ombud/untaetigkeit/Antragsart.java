package de.ombud.untaetigkeit;

import de.ombud.frist.Uhr;

/** What the person waits for a decision about. */
public enum Antragsart {
    ANTRAG(Uhr.UNTAETIGKEIT_ANTRAG),
    WIDERSPRUCH(Uhr.UNTAETIGKEIT_WIDERSPRUCH);

    private final Uhr uhr;

    Antragsart(Uhr uhr) {
        this.uhr = uhr;
    }

    Uhr uhr() {
        return uhr;
    }
}
