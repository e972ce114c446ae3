package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("vereinbarungUeberarbeitet")
@Felder({
    Vereinbarungsfelder.VEREINBARUNG,
    Vereinbarungsfelder.VERANTWORTLICH,
    Vereinbarungsfelder.BIS,
    Vereinbarungsfelder.KEIN_VERWALTUNGSAKT
})
class VereinbarungUeberarbeitet implements TaskListener {

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    VereinbarungUeberarbeitet(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        vermittlungen.vereinbarungUeberarbeiten(
                Fall.von(task),
                VermittlungProzess.WEG_NR.von(task),
                Vereinbarungsfelder.lies(werte),
                handelnder.name());
    }
}
