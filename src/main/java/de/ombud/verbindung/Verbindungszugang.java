package de.ombud.verbindung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who sees links and who makes them. Whoever may not see a case gets {@link de.ombud.system.NichtGefunden}. */
@Component
class Verbindungszugang {

    private final Akten akten;
    private final MessageSource texte;

    Verbindungszugang(Akten akten, MessageSource texte) {
        this.akten = akten;
        this.texte = texte;
    }

    Akte zumLesen(Aktenzeichen aktenzeichen, Angemeldet wer) {
        Akte akte = akten.lies(aktenzeichen, Betrachter.von(wer));
        if (!akte.vollstaendig()) {
            throw verweigert("verbindung.recht");
        }
        return akte;
    }

    /** Both cases of a link have to be asked for. */
    Aktenzeichen zumVerbinden(Aktenzeichen aktenzeichen, Angemeldet wer) {
        Akte akte = zumLesen(aktenzeichen, wer);
        if (!wer.istIn(Gruppe.FALLFUEHRUNG)) {
            throw verweigert("verbindung.recht");
        }
        return akte.aktenzeichen();
    }

    void zumSuchen(Angemeldet wer) {
        if (!wer.istIn(Gruppe.ERFASSUNG)) {
            throw verweigert("verbindung.recht.suchen");
        }
    }

    private NichtErlaubt verweigert(String schluessel) {
        return new NichtErlaubt(texte.getMessage(schluessel, null, Locale.GERMANY));
    }
}
