package de.ombud.schriftverkehr;

import java.util.Locale;

/** What is written to the person; each has its templates under {@code templates/schreiben}. */
public enum Schreiben {
    EINGANGSBESTAETIGUNG,
    ZWISCHENNACHRICHT,
    ANTWORT,
    RUECKFRAGE;

    String vorlage() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** These two must reach the person as they asked for; of the others a call may stand for a mail and the reverse. */
    boolean istWesentlich() {
        return this == ANTWORT || this == RUECKFRAGE;
    }
}
