package de.ombud.prozess.anfrage;

import de.ombud.anfrage.Anfragen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The steps of {@code anfrage.bpmn} that no person takes. */
@ImModell("anfrageschritte")
public class Anfrageschritte {

    private final Anfragen anfragen;

    Anfrageschritte(Anfragen anfragen) {
        this.anfragen = anfragen;
    }

    public void abgeben(VariableScope scope) {
        anfragen.abgeben(Fall.von(scope), AnfrageProzess.WEG_NR.von(scope));
    }
}
