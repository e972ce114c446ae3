package de.ombud.akte;

import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

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
     * @throws ResponseStatusException 404 where they may not know of it, as where there is none
     */
    public Akte zuSehen(String aktenzeichen, Angemeldet wer) {
        try {
            return akten.lies(new Aktenzeichen(aktenzeichen), Betrachter.von(wer));
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
