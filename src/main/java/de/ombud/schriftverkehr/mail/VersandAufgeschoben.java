package de.ombud.schriftverkehr.mail;

import de.ombud.system.Aufgeschoben;
import java.time.Instant;

/** The mail server is away, so this mail waits its turn; nothing is lost and nobody has to do anything. */
public class VersandAufgeschoben extends Aufgeschoben {

    /** Stands at every job that waits for the mail server. */
    public static final String WORAUF = "Wartet auf den Mailserver.";

    public VersandAufgeschoben(String message, Instant bis) {
        super(message, WORAUF, bis);
    }
}
