package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Versandentscheidung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Nobody knows whether the mail arrived: a person decides whether it goes again. */
@ImModell("versandGeklaert")
@Felder("versandentscheidung")
class VersandGeklaert implements TaskListener {

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    VersandGeklaert(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Versandentscheidung entscheidung = werte.pflichtauswahl(
                "versandentscheidung",
                Versandentscheidung.class,
                "Bitte entscheiden, ob die E-Mail noch einmal gesendet wird.");
        boolean erneut = postausgang.klaeren(VersandProzess.SENDUNG_ID.von(task), entscheidung, handelnder.name());
        VersandProzess.ERNEUT_SENDEN.setzen(task, erneut);
    }
}
