package de.ombud.prozess.vertretung;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vertretung.AbwesenheitGeaendert;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the tasks looked through soon, by a job of its own: whoever enters an absence or completes a step waits for nothing, and what
 * goes wrong is an incident in Cockpit. A start adds rows and changes none, so it never collides with the step that asks for it.
 */
@Component
class Vertretungsanstoss {

    private final RuntimeService prozesse;
    private final OhneRechtepruefung haus;

    Vertretungsanstoss(RuntimeService prozesse, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.haus = haus;
    }

    @EventListener
    void bei(AbwesenheitGeaendert ereignis) {
        stosseAn();
    }

    void stosseAn() {
        haus.tue(() -> prozesse.startProcessInstanceByMessage(VertretungProzess.NACHRICHT_VERTRETUNG_NOETIG));
    }
}
