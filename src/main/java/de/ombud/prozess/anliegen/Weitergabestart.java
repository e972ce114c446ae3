package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.ereignis.NachtragWeitergegeben;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has whoever works on a matter told that there is something new to read: by a job, so that no dead mail server holds a task up. */
@Component
class Weitergabestart {

    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    Weitergabestart(RuntimeService runtime, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.haus = haus;
    }

    @EventListener
    void bei(NachtragWeitergegeben ereignis) {
        String fall = ereignis.aktenzeichen().wert();
        haus.tue(() -> ereignis.anliegen()
                .forEach(nr -> runtime.createProcessInstanceByKey(WeitergabeProzess.KEY)
                        .businessKey(fall)
                        .setVariable(Variable.AKTENZEICHEN.name(), fall)
                        .setVariable(WeitergabeProzess.ANLIEGEN_NR.name(), nr)
                        .execute()));
    }
}
