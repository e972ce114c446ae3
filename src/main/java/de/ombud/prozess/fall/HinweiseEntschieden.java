package de.ombud.prozess.fall;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.system.Eingabefehler;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The decisions are made in the case while the task is open; completing it only confirms that none is left. */
@ImModell("hinweiseEntschieden")
class HinweiseEntschieden implements TaskListener {

    private final Hinweise hinweise;

    HinweiseEntschieden(Hinweise hinweise) {
        this.hinweise = hinweise;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!hinweise.offene(Fall.von(task)).isEmpty()) {
            throw new Eingabefehler("hinweise", "Bitte zuerst über die Hinweise aus dem Text entscheiden.");
        }
    }
}
