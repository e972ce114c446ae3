package de.ombud.betreuung;

import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who may act on and read what. Whoever may not see a case gets {@link de.ombud.system.NichtGefunden}; who may see it but not
 * take the step {@link NichtErlaubt}.
 */
@Component
class Zugang {

    private final Akten akten;
    private final MessageSource texte;

    Zugang(Akten akten, MessageSource texte) {
        this.akten = akten;
        this.texte = texte;
    }

    Akte zumLesen(Aktenzeichen az, Betrachter wer) {
        return akten.lies(az, wer);
    }

    /** @return the whole case, because only those act on it who may see the whole */
    Akte zumHandeln(Aktenzeichen az, Betrachter wer) {
        Akte akte = zumLesen(az, wer);
        if (!darfHandeln(akte, wer)) {
            throw verweigert("ereignis");
        }
        return akte;
    }

    /** Also those who work on one of the Anliegen have questions to the person. */
    Akte zumFragen(Aktenzeichen az, Betrachter wer) {
        Akte akte = zumLesen(az, wer);
        if (!darfFragen(akte, wer)) {
            throw verweigert("ereignis");
        }
        return akte;
    }

    /** @param akte as this person may see it */
    static boolean darfHandeln(Akte akte, Betrachter wer) {
        return wer.istIn(Gruppe.KRM) || wer.istIn(Gruppe.OMBUDSSTELLE) && akte.vollstaendig();
    }

    /** @param akte as this person may see it: the group of an Anliegen that is not theirs is missing */
    static boolean darfFragen(Akte akte, Betrachter wer) {
        return darfHandeln(akte, wer) || !Fragestellung.eigene(akte, wer).isEmpty();
    }

    Akte zurBereichswahl(Aktenzeichen az, Betrachter wer) {
        Akte akte = zumLesen(az, wer);
        if (!wer.istIn(Gruppe.KRM)) {
            throw verweigert("bereich");
        }
        return akte;
    }

    Akte zumProtokoll(Aktenzeichen az, Betrachter wer) {
        Akte gesehen = zumLesen(az, wer);
        if (!wer.istIn(Gruppe.mitLeitung(Gruppe.KRM))) {
            throw verweigert("protokoll");
        }
        return gesehen;
    }

    /** Who takes complaints in or leads may say about whom one is. */
    void zumAusschliessen(Aktenzeichen az, Betrachter wer) {
        Akte akte = zumLesen(az, wer);
        if (!wer.istIn(Gruppe.mitLeitung(Gruppe.KRM)) && !(wer.istIn(Gruppe.OMBUDSSTELLE) && akte.vollstaendig())) {
            throw verweigert("ausschluss");
        }
    }

    void zumZulassen(Aktenzeichen az, Betrachter wer) {
        zumLesen(az, wer);
        if (!wer.istIn(Gruppe.LEITUNG)) {
            throw verweigert("zulassung");
        }
    }

    private NichtErlaubt verweigert(String wozu) {
        return new NichtErlaubt(texte.getMessage("eingang.recht." + wozu, null, Locale.GERMANY));
    }
}
