package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.modell.VersandProzess;
import de.ombud.schriftverkehr.Postausgang;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("briefVersandt")
class BriefVersandt implements TaskListener {

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    BriefVersandt(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.entnehmen(task, "versandtAm");
        postausgang.briefVersandt(
                VersandProzess.SENDUNG_ID.von(task),
                werte.pflichtdatum("versandtAm", "Bitte angeben, wann der Brief zur Post ging."),
                handelnder.name());
    }
}
