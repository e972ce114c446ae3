package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("einzelgespraecheGefuehrt")
@Felder({"gespraechKunde", "gespraechJobcenter"})
class EinzelgespraecheGefuehrt implements TaskListener {

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinzelgespraecheGefuehrt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        vermittlungen.einzelgespraecheFuehren(
                Fall.von(task),
                VermittlungProzess.WEG_NR.von(task),
                werte.datum("gespraechKunde").orElse(null),
                werte.datum("gespraechJobcenter").orElse(null),
                handelnder.name());
    }
}
