package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.aufgabe.Formularwerte;
import de.ombud.prozess.aufgabe.Handelnder;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.modell.VermittlungProzess;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("einzelgespraecheGefuehrt")
class EinzelgespraecheGefuehrt implements TaskListener {

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinzelgespraecheGefuehrt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.entnehmen(task, "gespraechKunde", "gespraechJobcenter");
        vermittlungen.einzelgespraecheFuehren(
                Fall.von(task),
                VermittlungProzess.WEG_NR.von(task),
                werte.datum("gespraechKunde").orElse(null),
                werte.datum("gespraechJobcenter").orElse(null),
                handelnder.name());
    }
}
