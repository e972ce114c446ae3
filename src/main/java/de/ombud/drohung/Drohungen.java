package de.ombud.drohung;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.Wege;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the way of a threat. */
@Component
@Transactional
public class Drohungen {

    private final Wege wege;

    Drohungen(Wege wege) {
        this.wege = wege;
    }

    /** @param wer user name */
    public void bewerten(Aktenzeichen az, int nr, Drohungsbewertung bewertung, String wer) {
        wege.vermerken(az, nr, "DROHUNG_BEWERTET", bewertung.angaben(), bewertung.vermerk(), wer);
    }
}
