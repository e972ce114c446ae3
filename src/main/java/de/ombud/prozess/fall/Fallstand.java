package de.ombud.prozess.fall;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** How far the process of a case has come, for whoever has something for it. */
@Component
class Fallstand {

    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    Fallstand(RuntimeService runtime, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.haus = haus;
    }

    /** Whether the case still has a process that hears of an addition. */
    boolean hatLaufendenFall(Aktenzeichen az) {
        return haus.hole(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KundenreaktionProzess.KEY)
                        .processInstanceBusinessKey(az.wert())
                        .count())
                > 0;
    }

    /** What comes in now the answer says nothing about, and it ends all that is still worked on. */
    boolean antwortGehtHinaus(Aktenzeichen az) {
        return haus.hole(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(az.wert())
                        .activityId(KundenreaktionProzess.ANTWORT_VERSENDEN)
                        .count())
                > 0;
    }
}
