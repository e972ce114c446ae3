package de.ombud.schriftverkehr;

import de.ombud.vorgang.Akte;
import org.springframework.stereotype.Component;

/** Who gets a letter: the office it was laid down for, or whoever {@link Empfaengerwahl} finds for the person. */
@Component
class Adressierung {

    private final Schreibauftraege auftraege;

    Adressierung(Schreibauftraege auftraege) {
        this.auftraege = auftraege;
    }

    Empfaenger empfaenger(Schreiben schreiben, int bezug, Akte akte) {
        return schreiben.gehtAnStelle()
                ? auftraege.lies(akte.aktenzeichen(), schreiben, bezug).empfaenger()
                : Empfaengerwahl.treffen(schreiben, akte);
    }
}
