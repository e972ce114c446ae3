package de.ombud.prozess.vermittlung;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vermittlung.VereinbarungFreigegeben;
import de.ombud.vermittlung.VermittlungAbgebrochen;
import de.ombud.vermittlung.VermittlungUebergeben;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands on to the processes what happens to a mediation, in the same transaction. */
@Component
class Vermittlungsnachrichten {

    /** A mediation has one task at a time; the engine refuses queries without a limit. */
    private static final int HOECHSTENS = 10;

    private final RuntimeService runtime;
    private final Fallprozesse prozesse;
    private final TaskService aufgaben;
    private final OhneRechtepruefung haus;

    Vermittlungsnachrichten(
            RuntimeService runtime, Fallprozesse prozesse, TaskService aufgaben, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.prozesse = prozesse;
        this.aufgaben = aufgaben;
        this.haus = haus;
    }

    @EventListener
    void bei(VermittlungAbgebrochen ereignis) {
        runtime.createMessageCorrelation(VermittlungProzess.NACHRICHT_ABGEBROCHEN)
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .processInstanceVariableEquals(VermittlungProzess.WEG_NR.name(), ereignis.wegNr())
                .correlate();
    }

    /** What lay before the one lies before the other now. */
    @EventListener
    void bei(VermittlungUebergeben ereignis) {
        haus.tue(() -> aufgaben.createTaskQuery()
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .processVariableValueEquals(VermittlungProzess.WEG_NR.name(), ereignis.wegNr())
                .processDefinitionKeyIn(VermittlungProzess.KEY, VermittlungNachschauProzess.KEY)
                .taskAssigned()
                .listPage(0, HOECHSTENS)
                .forEach(aufgabe -> aufgaben.setAssignee(aufgabe.getId(), ereignis.an())));
    }

    @EventListener
    void bei(VereinbarungFreigegeben ereignis) {
        Fallprozesse.starte(prozesse.fuer(ereignis.aktenzeichen(), VermittlungNachschauProzess.KEY)
                .setVariable(
                        Variable.AKTENZEICHEN.name(), ereignis.aktenzeichen().wert())
                .setVariable(VermittlungNachschauProzess.WEG_NR.name(), ereignis.wegNr()));
    }
}
