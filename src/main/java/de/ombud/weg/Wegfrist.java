package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;

/** Until when a way has to be done: its own date, or a table that analysts edit. */
public interface Wegfrist {

    /** @return from when on it is late */
    Instant ende(Aktenzeichen az, int nr);
}
