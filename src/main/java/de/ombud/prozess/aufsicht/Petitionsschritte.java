package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

@ImModell("petitionsschritte")
public class Petitionsschritte {

    private final Stellungnahmen stellungnahmen;

    Petitionsschritte(Stellungnahmen stellungnahmen) {
        this.stellungnahmen = stellungnahmen;
    }

    public boolean istTraegerZuBeteiligen(DelegateExecution execution) {
        return stellungnahmen.istTraegerZuBeteiligen(Fall.von(execution), PetitionProzess.WEG_NR.von(execution));
    }
}
