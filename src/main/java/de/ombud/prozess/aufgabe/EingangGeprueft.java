package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.vorgang.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The form changes areas through our REST while the task is open; completing it only confirms them. */
@ImModell("eingangGeprueft")
class EingangGeprueft implements TaskListener {

    private final Bearbeitung bearbeitung;

    EingangGeprueft(Bearbeitung bearbeitung) {
        this.bearbeitung = bearbeitung;
    }

    @Override
    public void notify(DelegateTask task) {
        bearbeitung.pruefungAbschliessen(Fall.von(task));
    }
}
