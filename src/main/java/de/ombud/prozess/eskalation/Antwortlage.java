package de.ombud.prozess.eskalation;

import de.ombud.anfrage.Anfragelage;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Whether the answer is released and only waits to leave the house, or another office gives it within a time of its own: then the person
 * gets it, and no notice that it takes longer.
 */
@ImModell("antwortlage")
public class Antwortlage {

    private final Postausgang postausgang;
    private final Anfragelage anfragen;

    Antwortlage(Postausgang postausgang, Anfragelage anfragen) {
        this.postausgang = postausgang;
        this.anfragen = anfragen;
    }

    public boolean unterwegs(DelegateExecution execution) {
        return postausgang.istUnterwegs(Fall.von(execution), Schreiben.ANTWORT)
                || anfragen.istNurAnfrage(Fall.von(execution));
    }
}
