package de.ombud.weg;

import de.ombud.system.Angemeldet;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who may know and decide about the ways of a case. Whoever may not see the case gets {@link de.ombud.system.NichtGefunden}. An area
 * that works on one Anliegen may open a way for it, because it is often there that somebody notices.
 */
@Component
class Wegzugang {

    private final Akten akten;
    private final MessageSource texte;

    Wegzugang(Akten akten, MessageSource texte) {
        this.akten = akten;
        this.texte = texte;
    }

    Akte zumLesen(Aktenzeichen az, Angemeldet wer) {
        return akten.lies(az, Betrachter.von(wer));
    }

    /** Those who see the whole case may open any way, others only for a matter of their own. */
    void zumEroeffnen(Aktenzeichen az, Integer anliegen, Angemeldet wer) {
        Akte akte = zumLesen(az, wer);
        if (!akte.vollstaendig() && (anliegen == null || !Wegsicht.istEigenes(akte, anliegen, wer.gruppen()))) {
            throw new NichtErlaubt(texte.getMessage("weg.recht.eroeffnen", null, Locale.GERMANY));
        }
    }

    /** The signs stand in the text of the whole case: only for those who may read it. */
    void zuDenHinweisen(Aktenzeichen az, Angemeldet wer) {
        if (!zumLesen(az, wer).vollstaendig()) {
            throw new NichtErlaubt(texte.getMessage("weg.recht.hinweise", null, Locale.GERMANY));
        }
    }
}
