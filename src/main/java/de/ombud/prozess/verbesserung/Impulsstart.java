package de.ombud.prozess.verbesserung;

import de.ombud.verbesserung.ImpulsVorgeschlagen;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a proposal in the transaction that stores it. */
@Component
class Impulsstart {

    private final RuntimeService runtime;

    Impulsstart(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void bei(ImpulsVorgeschlagen ereignis) {
        runtime.createProcessInstanceByKey(VerbesserungProzess.KEY)
                .businessKey(ereignis.nummer().wert())
                .setVariable(
                        VerbesserungProzess.IMPULS.name(), ereignis.nummer().wert())
                .execute();
    }
}
