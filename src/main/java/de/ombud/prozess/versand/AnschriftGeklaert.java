package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Anschriftentscheidung;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Versandweg;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The mail server refused a mail for good: a person decides how the letter gets to whom it is for, or that it need not. */
@ImModell("anschriftGeklaert")
@Felder({"anschriftentscheidung", "erledigungsgrund"})
class AnschriftGeklaert implements TaskListener {

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    AnschriftGeklaert(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Versandweg weg = postausgang.anschriftKlaeren(
                VersandProzess.SENDUNG_ID.von(task),
                werte.pflichtauswahl(
                        "anschriftentscheidung", Anschriftentscheidung.class, "Bitte entscheiden, wie es weitergeht."),
                werte.text("erledigungsgrund"),
                handelnder.name());
        VersandProzess.VERSANDWEG.setzen(task, weg.name());
    }
}
