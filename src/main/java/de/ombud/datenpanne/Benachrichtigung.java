package de.ombud.datenpanne;

import de.ombud.system.Eingabefehler;
import java.time.Instant;
import java.util.Objects;

/** The notice to the person whose data it were; Art. 34 DSGVO. */
public record Benachrichtigung(Instant am, Durch durch, String vermerk) {

    /** How the person was told. */
    public enum Durch {
        BRIEF,
        GESPRAECH,
        /** Where single notices were out of proportion; Art. 34 (3) c. */
        OEFFENTLICH
    }

    public Benachrichtigung {
        Objects.requireNonNull(am, "am");
        if (durch == null) {
            throw new Eingabefehler("benachrichtigtDurch", "Bitte angeben, wie die Person benachrichtigt wurde.");
        }
        if (vermerk.length() > 4_000) {
            throw new Eingabefehler("vermerk", "Der Text ist zu lang: höchstens 4.000 Zeichen.");
        }
    }
}
