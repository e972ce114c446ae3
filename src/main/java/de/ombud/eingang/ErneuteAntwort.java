package de.ombud.eingang;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.einmal.Wiederholungsrecht;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import org.springframework.stereotype.Component;

/** The first answer goes only to who may still read the case, and is a look at it like any other. */
@Component
class ErneuteAntwort implements Wiederholungsrecht {

    private final Akten akten;
    private final Aufnahme aufnahme;
    private final Lesezugriffe lesezugriffe;

    ErneuteAntwort(Akten akten, Aufnahme aufnahme, Lesezugriffe lesezugriffe) {
        this.akten = akten;
        this.aufnahme = aufnahme;
        this.lesezugriffe = lesezugriffe;
    }

    @Override
    public void vorDerWiederholung(String aktenzeichen, String schluessel, Angemeldet wer) {
        Aktenzeichen fall = new Aktenzeichen(aktenzeichen);
        akten.lies(fall, Betrachter.von(wer));
        aufnahme.erledige(schluessel, fall, Betrachter.von(wer));
        lesezugriffe.vermerken(fall, wer.name(), Leseweg.SCHNITTSTELLE);
    }
}
