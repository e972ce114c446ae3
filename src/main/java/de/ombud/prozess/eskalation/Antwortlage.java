package de.ombud.prozess.eskalation;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Whether the answer is released and only waits to leave the house: then the person gets it, and no notice that it takes longer. */
@ImModell("antwortlage")
public class Antwortlage {

    private final Postausgang postausgang;

    Antwortlage(Postausgang postausgang) {
        this.postausgang = postausgang;
    }

    public boolean unterwegs(DelegateExecution execution) {
        return postausgang.istUnterwegs(Fall.von(execution), Schreiben.ANTWORT);
    }
}
