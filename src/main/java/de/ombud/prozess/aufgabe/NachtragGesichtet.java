package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.vorgang.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("nachtragGesichtet")
@Felder("sichtungsvermerk")
class NachtragGesichtet implements TaskListener {

    private final Bearbeitung bearbeitung;

    NachtragGesichtet(Bearbeitung bearbeitung) {
        this.bearbeitung = bearbeitung;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        bearbeitung.nachtraegeSichten(Fall.von(task), werte.text("sichtungsvermerk"));
    }
}
