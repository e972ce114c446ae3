package de.ombud.betreuung;

import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.untaetigkeit.Antragstage;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import de.ombud.weg.Hinweise;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A further matter joins a case, all or nothing: with the signs in its words, and with the way of an emergency where it is one. */
@Component
@Transactional
class Anliegenaufnahme {

    private final Fallereignisse ereignisse;
    private final Hinweise hinweise;
    private final Wege wege;
    private final Antragstage antragstage;

    Anliegenaufnahme(Fallereignisse ereignisse, Hinweise hinweise, Wege wege, Antragstage antragstage) {
        this.antragstage = antragstage;
        this.ereignisse = ereignisse;
        this.hinweise = hinweise;
        this.wege = wege;
    }

    void ergaenzen(Aktenzeichen az, AnliegenEingabe eingabe, NeuesAnliegen neu, String wer) {
        int nr = ereignisse.anliegenErgaenzen(az, neu);
        eingabe.wartetSeit(nr).ifPresent(tag -> antragstage.beimErfassen(az, tag, "antragstag", wer));
        hinweise.suche(az, neu.beschreibung());
        if (neu.notlage() && wege.zu(az).stream().noneMatch(weg -> weg.art() == Wegart.NOTLAGE && weg.istOffen())) {
            wege.eroeffnen(az, new NeuerWeg(Wegart.NOTLAGE, nr, null, ""), wer);
        }
    }
}
