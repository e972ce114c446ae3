package de.ombud.system.einmal;

import de.ombud.system.NichtVerarbeitbar;

/** The key stands for another content: something was done under it already. */
public class SchonGeschehen extends NichtVerarbeitbar {

    private final String aktenzeichen;

    SchonGeschehen(String aktenzeichen, String message) {
        super(Idempotenzschluessel.KOPFZEILE, message);
        this.aktenzeichen = aktenzeichen;
    }

    /** The case that it was done to; empty where there is none. */
    public String aktenzeichen() {
        return aktenzeichen;
    }
}
