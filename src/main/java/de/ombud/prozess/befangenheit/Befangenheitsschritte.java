package de.ombud.prozess.befangenheit;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

@ImModell("befangenheitsschritte")
public class Befangenheitsschritte {

    private final Befangenheiten befangenheiten;

    Befangenheitsschritte(Befangenheiten befangenheiten) {
        this.befangenheiten = befangenheiten;
    }

    public boolean gehtAnDieAufsicht(DelegateExecution execution) {
        return befangenheiten.gehtAnDieAufsicht(Fall.von(execution), BefangenheitProzess.GRUPPE.von(execution));
    }
}
