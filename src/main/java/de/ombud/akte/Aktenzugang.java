package de.ombud.akte;

import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import org.springframework.stereotype.Component;

/** The case for a page that shows it. */
@Component
public class Aktenzugang {

    private final Akten akten;

    Aktenzugang(Akten akten) {
        this.akten = akten;
    }

    /**
     * As this person may see it.
     *
     * @throws de.ombud.system.NichtGefunden where they may not know of it, as where there is none
     */
    public Akte zuSehen(Aktenzeichen aktenzeichen, Angemeldet wer) {
        return akten.lies(aktenzeichen, Betrachter.von(wer));
    }
}
