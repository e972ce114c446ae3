package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Puts the tasks of a mediation before the Ombudsperson who leads it. */
@ImModell("vermittlungsschritte")
public class Vermittlungsschritte {

    private final Vermittlungen vermittlungen;

    Vermittlungsschritte(Vermittlungen vermittlungen) {
        this.vermittlungen = vermittlungen;
    }

    public boolean neutralePersonDa(VariableScope scope) {
        return vermittlungen.hatNeutrale(Fall.von(scope), WegVariablen.WEG_NR.von(scope));
    }

    /** User name; null where nobody leads it, and the task stays with the group. */
    public String ombudsperson(VariableScope scope) {
        return vermittlungen
                .ombudsperson(Fall.von(scope), WegVariablen.WEG_NR.von(scope))
                .orElse(null);
    }
}
