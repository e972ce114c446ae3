package de.ombud.prozess.befangenheit;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a decision about bias away from the group of whoever is named while it is open: its task would be nobody's. */
@Component
class Entscheiderwechsel {

    private final Befangenheiten befangenheiten;
    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    Entscheiderwechsel(Befangenheiten befangenheiten, RuntimeService runtime, OhneRechtepruefung haus) {
        this.befangenheiten = befangenheiten;
        this.runtime = runtime;
        this.haus = haus;
    }

    @EventListener
    void bei(PersonAusgeschlossen ereignis) {
        haus.tue(() -> Gleichzeitigkeit.amLauf(() -> runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .messageEventSubscriptionName(BefangenheitProzess.NACHRICHT_GESCHAEFTSFUEHRUNG_BENANNT)
                .unlimitedList()
                .stream()
                .filter(wartend -> befangenheiten.gehtAnDieAufsicht(ereignis.aktenzeichen(), entscheidende(wartend)))
                .forEach(wartend -> runtime.messageEventReceived(
                        BefangenheitProzess.NACHRICHT_GESCHAEFTSFUEHRUNG_BENANNT, wartend.getId()))));
    }

    private String entscheidende(Execution wartend) {
        return (String) runtime.getVariable(wartend.getId(), BefangenheitProzess.GRUPPE.name());
    }
}
