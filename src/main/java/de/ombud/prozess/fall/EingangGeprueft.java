package de.ombud.prozess.fall;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Textfreigaben;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * The form changes areas through our REST while the task is open; completing it only confirms them. Every sign of a special way must
 * have been decided about, also one that an addition brought while the form was open: a remedy that is passed on unread loses days.
 */
@ImModell("eingangGeprueft")
class EingangGeprueft implements TaskListener {

    private final Bearbeitung bearbeitung;

    private final Textfreigaben textfreigaben;

    private final Hinweise hinweise;

    private final Handelnder handelnder;

    EingangGeprueft(Bearbeitung bearbeitung, Textfreigaben textfreigaben, Hinweise hinweise, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.textfreigaben = textfreigaben;
        this.hinweise = hinweise;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Aktenzeichen fall = Fall.von(task);
        if (!hinweise.offene(fall).isEmpty()) {
            throw new Eingabefehler("hinweise", "Bitte zuerst über die Hinweise aus dem Text entscheiden.");
        }
        bearbeitung.pruefungAbschliessen(fall);
        textfreigaben.vorDerVerteilung(fall, handelnder.name());
    }
}
