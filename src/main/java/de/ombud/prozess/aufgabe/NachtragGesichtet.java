package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.vorgang.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("nachtragGesichtet")
class NachtragGesichtet implements TaskListener {

    private final Bearbeitung bearbeitung;

    NachtragGesichtet(Bearbeitung bearbeitung) {
        this.bearbeitung = bearbeitung;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.entnehmen(task, "sichtungsvermerk");
        bearbeitung.nachtraegeSichten(Fall.von(task), werte.text("sichtungsvermerk"));
    }
}
