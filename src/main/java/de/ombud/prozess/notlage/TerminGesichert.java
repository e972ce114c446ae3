package de.ombud.prozess.notlage;

import de.ombud.notlage.Notlagen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The leadership says what was done before the power is cut or the bailiff comes. */
@ImModell("terminGesichert")
@Felder("massnahme")
class TerminGesichert implements TaskListener {

    private final Notlagen notlagen;
    private final Handelnder handelnder;

    TerminGesichert(Notlagen notlagen, Handelnder handelnder) {
        this.notlagen = notlagen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        String massnahme = werte.pflichttext("massnahme", "Bitte angeben, was Sie veranlasst haben.");
        notlagen.terminSichern(Fall.von(task), NotlageProzess.WEG_NR.von(task), massnahme, handelnder.name());
    }
}
