package de.ombud.prozess.ausschluss;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.vorgang.ereignis.PersonZugelassen;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes all that runs of a case to somebody in the moment in which they are excluded, and opens it when that is lifted. */
@Component
class Fallsperrung {

    private final Sperre sperre;
    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final OhneRechtepruefung haus;

    Fallsperrung(Sperre sperre, TaskService aufgaben, RuntimeService prozesse, OhneRechtepruefung haus) {
        this.sperre = sperre;
        this.aufgaben = aufgaben;
        this.prozesse = prozesse;
        this.haus = haus;
    }

    @EventListener
    void bei(PersonAusgeschlossen ereignis) {
        String benutzer = ereignis.benutzer();
        haus.tue(() -> {
            for (ProcessInstance instanz : instanzen(ereignis.aktenzeichen())) {
                sperre.setze(benutzer, Resources.PROCESS_INSTANCE, instanz.getId());
            }
            for (Task aufgabe : aufgaben(ereignis.aktenzeichen())) {
                if (benutzer.equals(aufgabe.getAssignee())) {
                    aufgaben.setAssignee(aufgabe.getId(), null);
                }
                sperre.setze(benutzer, Resources.TASK, aufgabe.getId());
            }
        });
    }

    @EventListener
    void bei(PersonZugelassen ereignis) {
        String benutzer = ereignis.benutzer();
        haus.tue(() -> {
            instanzen(ereignis.aktenzeichen())
                    .forEach(instanz -> sperre.loese(benutzer, Resources.PROCESS_INSTANCE, instanz.getId()));
            aufgaben(ereignis.aktenzeichen())
                    .forEach(aufgabe -> sperre.loese(benutzer, Resources.TASK, aufgabe.getId()));
        });
    }

    private List<ProcessInstance> instanzen(Aktenzeichen fall) {
        return prozesse.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .unlimitedList();
    }

    private List<Task> aufgaben(Aktenzeichen fall) {
        return aufgaben.createTaskQuery()
                .processInstanceBusinessKey(fall.wert())
                .unlimitedList();
    }
}
