package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Postausgang;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("briefVersandt")
@Felder("versandtAm")
class BriefVersandt implements TaskListener {

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    BriefVersandt(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        postausgang.briefVersandt(
                VersandProzess.SENDUNG_ID.von(task),
                werte.pflichtdatum("versandtAm", "Bitte angeben, wann der Brief zur Post ging."),
                handelnder.name());
    }
}
