package de.ombud.prozess.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.Wegfrist;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The last moment of a special way, for whoever shows it. */
@Component
public class Wegende implements Wegfrist {

    private final Weguhr uhr;

    Wegende(Weguhr uhr) {
        this.uhr = uhr;
    }

    @Override
    public Instant ende(Aktenzeichen az, int nr) {
        return uhr.ende(az, nr);
    }
}
