package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Freigabe;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vermittlung.Vermittlungsergebnis;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The second pair of eyes. */
@ImModell("vereinbarungFreigabeEntschieden")
class VereinbarungFreigabeEntschieden implements Aufgabenende<VereinbarungFreigabeEntschieden.Formular> {

    record Formular(
            @Feld(pflicht = true) Freigabe freigabe,

            @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String freigabehinweis)
            implements Eingabe {}

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    VereinbarungFreigabeEntschieden(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Freigabe freigabe = formular.freigabe();
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (freigabe == Freigabe.FREIGEBEN) {
            Vermittlungsergebnis ergebnis = vermittlungen.freigeben(fall, weg, handelnder.name());
            VermittlungProzess.VOLLSTAENDIG.setzen(task, ergebnis == Vermittlungsergebnis.EINIGUNG);
        } else {
            vermittlungen.vereinbarungZurueckgeben(fall, weg, formular.freigabehinweis());
        }
        VermittlungProzess.FREIGEGEBEN.setzen(task, freigabe == Freigabe.FREIGEBEN);
    }
}
