package de.ombud.prozess.anfrage;

import de.ombud.anfrage.Anfrageantwort;
import de.ombud.anfrage.Anfragen;
import de.ombud.anfrage.Erledigung;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The competent office says how the request is dealt with. */
@ImModell("anfrageErledigt")
@Felder({"erledigung", "erledigtAm", "grund", "vermerk"})
class AnfrageErledigt implements TaskListener {

    private final Anfragen anfragen;
    private final Handelnder handelnder;

    AnfrageErledigt(Anfragen anfragen, Handelnder handelnder) {
        this.anfragen = anfragen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Anfrageantwort antwort = new Anfrageantwort(
                werte.auswahl("erledigung", Erledigung.class).orElse(null),
                werte.pflichtzeitpunkt("erledigtAm", "Bitte angeben, wann die Anfrage erledigt wurde."),
                werte.text("grund"),
                werte.text("vermerk"));
        anfragen.erledigen(Fall.von(task), AnfrageProzess.WEG_NR.von(task), antwort, handelnder.name());
        AnfrageProzess.BEANTWORTET.setzen(task, antwort.erledigung().istAntwort());
    }
}
