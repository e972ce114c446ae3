package de.ombud.prozess.fall;

import de.ombud.prozess.modell.AnliegenProzess;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.uebergabe.Gruppenzuweisung;
import de.ombud.vorgang.ZustaendigkeitVerlegt;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes the open task of a matter on to the group that has it now; nobody of the former one keeps a right on it. */
@Component
class Gruppenwechsel {

    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final Gruppenzuweisung zuweisung;
    private final OhneRechtepruefung haus;

    Gruppenwechsel(TaskService aufgaben, RuntimeService prozesse, Gruppenzuweisung zuweisung, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.prozesse = prozesse;
        this.zuweisung = zuweisung;
        this.haus = haus;
    }

    @EventListener
    void bei(ZustaendigkeitVerlegt ereignis) {
        haus.tue(() -> aufgaben.createTaskQuery()
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .taskDefinitionKey(AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .processVariableValueEquals(AnliegenProzess.ANLIEGEN_NR.name(), ereignis.nr())
                .unlimitedList()
                .forEach(aufgabe -> gib(aufgabe, ereignis.gruppe())));
    }

    private void gib(Task aufgabe, String gruppe) {
        zuweisung.gib(aufgabe.getId(), gruppe);
        prozesse.setVariable(aufgabe.getProcessInstanceId(), AnliegenProzess.GRUPPE.name(), gruppe);
    }
}
