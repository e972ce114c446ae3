package de.ombud.prozess.eskalation;

import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Eskalationsleiter;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The ladder of {@code eskalation.bpmn}: whose task a step is, and its line in the register. */
@ImModell("leiter")
public class Leiter {

    private final Eskalationsleiter regel;
    private final Eskalationen eskalationen;

    Leiter(Eskalationsleiter regel, Eskalationen eskalationen) {
        this.regel = regel;
        this.eskalationen = eskalationen;
    }

    public String gruppe(String stufe) {
        return regel.gruppe(Stufe.valueOf(stufe));
    }

    public void ausloesen(DelegateExecution execution, String stufe) {
        eskalationen.ausloesen(Fall.von(execution), Stufe.valueOf(stufe).name());
    }

    public void beenden(DelegateExecution execution, String stufe) {
        eskalationen.beenden(Fall.von(execution), Stufe.valueOf(stufe).name());
    }
}
