package de.ombud.prozess.aufsicht;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.modell.BefangenheitProzess;
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
