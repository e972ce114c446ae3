package de.ombud.prozess.versand;

import de.ombud.schriftverkehr.AnschriftKorrigiert;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the task about a refused mail where the correction of the case has decided it, in the same transaction. */
@Component
class Anschriftkorrektur {

    private final RuntimeService runtime;

    Anschriftkorrektur(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void bei(AnschriftKorrigiert ereignis) {
        runtime.createMessageCorrelation(VersandProzess.NACHRICHT_ANSCHRIFT_KORRIGIERT)
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .processInstanceVariableEquals(VersandProzess.SENDUNG_ID.name(), ereignis.sendungId())
                .setVariable(VersandProzess.VERSANDWEG.name(), ereignis.weg().name())
                .correlateAll();
    }
}
