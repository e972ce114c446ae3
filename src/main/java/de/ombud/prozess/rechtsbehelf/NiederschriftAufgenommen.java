package de.ombud.prozess.rechtsbehelf;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The front desk has written the remedy down with the person, or says why not. */
@ImModell("niederschriftAufgenommen")
@Felder({"niederschrift", "niederschrifttext", "hinderungsgrund"})
class NiederschriftAufgenommen implements TaskListener {

    private enum Niederschrift {
        AUFGENOMMEN,
        NICHT_AUFGENOMMEN
    }

    private final Rechtsbehelfe rechtsbehelfe;
    private final Handelnder handelnder;

    NiederschriftAufgenommen(Rechtsbehelfe rechtsbehelfe, Handelnder handelnder) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        boolean aufgenommen = werte.pflichtauswahl(
                        "niederschrift", Niederschrift.class, "Bitte angeben, ob der Widerspruch aufgeschrieben wurde.")
                == Niederschrift.AUFGENOMMEN;
        Aktenzeichen fall = Fall.von(task);
        int nr = RechtsbehelfProzess.WEG_NR.von(task);
        if (aufgenommen) {
            String text = werte.pflichttext("niederschrifttext", "Bitte den Widerspruch der Person festhalten.");
            rechtsbehelfe.niederschriftAufnehmen(fall, nr, text, handelnder.name());
        } else {
            String grund = werte.pflichttext("hinderungsgrund", "Bitte angeben, warum nichts aufgeschrieben wurde.");
            rechtsbehelfe.ohneNiederschrift(fall, nr, grund, handelnder.name());
        }
        RechtsbehelfProzess.NIEDERSCHRIFT_AUFGENOMMEN.setzen(task, aufgenommen);
    }
}
