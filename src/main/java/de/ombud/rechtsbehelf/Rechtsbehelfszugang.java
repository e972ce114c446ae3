package de.ombud.rechtsbehelf;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import org.springframework.stereotype.Component;

/**
 * Who may know of the remedies of a case and act on them. Whoever may not see the case gets {@link de.ombud.system.NichtGefunden}.
 */
@Component
class Rechtsbehelfszugang {

    private final Akten akten;

    Rechtsbehelfszugang(Akten akten) {
        this.akten = akten;
    }

    boolean siehtAlles(Aktenzeichen az, Angemeldet wer) {
        return akten.lies(az, Betrachter.von(wer)).vollstaendig();
    }

    void zumEroeffnen(Aktenzeichen az, Angemeldet wer) {
        nurFuer(az, wer, Gruppe.KRM);
    }

    void zumBescheid(Aktenzeichen az, Angemeldet wer) {
        nurFuer(az, wer, Gruppe.KRM, Gruppe.WIDERSPRUCHSSTELLE);
    }

    private void nurFuer(Aktenzeichen az, Angemeldet wer, Gruppe... gruppen) {
        if (!siehtAlles(az, wer) || !wer.istIn(gruppen)) {
            throw new NichtErlaubt("Rechtsbehelfe bearbeiten nur das KRM und die Widerspruchsstelle.");
        }
    }
}
