package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vermittlung.Vermittlungsergebnis;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The second pair of eyes. */
@ImModell("vereinbarungFreigabeEntschieden")
@Felder({"freigabe", "freigabehinweis"})
class VereinbarungFreigabeEntschieden implements TaskListener {

    private enum Freigabe {
        FREIGEBEN,
        ZURUECKGEBEN
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    VereinbarungFreigabeEntschieden(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Freigabe freigabe =
                werte.pflichtauswahl("freigabe", Freigabe.class, "Bitte freigeben oder mit einem Hinweis zurückgeben.");
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (freigabe == Freigabe.FREIGEBEN) {
            Vermittlungsergebnis ergebnis = vermittlungen.freigeben(fall, weg, handelnder.name());
            VermittlungProzess.VOLLSTAENDIG.setzen(task, ergebnis == Vermittlungsergebnis.EINIGUNG);
        } else {
            vermittlungen.vereinbarungZurueckgeben(
                    fall, weg, werte.pflichttext("freigabehinweis", "Bitte sagen, was zu ändern ist."));
        }
        VermittlungProzess.FREIGEGEBEN.setzen(task, freigabe == Freigabe.FREIGEBEN);
    }
}
