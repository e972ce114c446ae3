package de.ombud.eingang.ausgabe;

import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import de.ombud.wartestand.Wartestand;
import org.springframework.stereotype.Component;

/** Shows a case as every answer of the interface does: with what it waits for. */
@Component
public class Fallausgabe {

    private final Wartestand wartestand;

    Fallausgabe(Wartestand wartestand) {
        this.wartestand = wartestand;
    }

    /** @param akte as this person may see it */
    public KundenreaktionAusgabe von(Akte akte, Angemeldet wer) {
        return KundenreaktionAusgabe.von(akte, wartestand.zu(akte, wer));
    }
}
