package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Postausgang;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("telefonischMitgeteilt")
@Felder("gespraechsvermerk")
class TelefonischMitgeteilt implements TaskListener {

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    TelefonischMitgeteilt(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        postausgang.telefonischMitgeteilt(
                VersandProzess.SENDUNG_ID.von(task),
                werte.pflichttext("gespraechsvermerk", "Bitte kurz festhalten, was besprochen wurde."),
                handelnder.name());
    }
}
