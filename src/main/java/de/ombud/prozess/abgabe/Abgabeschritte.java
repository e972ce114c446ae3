package de.ombud.prozess.abgabe;

import de.ombud.abgabe.Abgaben;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What was decided in {@code abgabe.bpmn} is carried out. */
@ImModell("abgabeschritte")
public class Abgabeschritte {

    private final Abgaben abgaben;

    Abgabeschritte(Abgaben abgaben) {
        this.abgaben = abgaben;
    }

    public void abgeben(DelegateExecution execution) {
        abgaben.abgeben(Fall.von(execution), AbgabeProzess.WEG_NR.von(execution));
    }
}
