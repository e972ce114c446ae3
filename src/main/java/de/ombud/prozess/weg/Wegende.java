package de.ombud.prozess.weg;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The last moment of a special way, for rooms of the process that show it. */
@Component
public class Wegende {

    private final Weguhr uhr;

    Wegende(Weguhr uhr) {
        this.uhr = uhr;
    }

    public Instant von(Aktenzeichen az, int nr) {
        return uhr.ende(az, nr);
    }
}
