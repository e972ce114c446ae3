package de.ombud.prozess.frist;

import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AntwortfristVerlegt;
import de.ombud.vorgang.ereignis.EingangKorrigiert;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.weg.TerminVerlegt;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where a day moves that others are counted from, every open task of the case and every timer of its ways moves with it, on whatever
 * step of whatever model: the due date that stands in the model is asked again.
 */
@Component
class Terminwechsel {

    /** The clocks of the case start anew by the model itself; what else it waits for there does not count from the receipt. */
    private static final Set<String> OHNE_TIMER = Set.of(EskalationProzess.KEY, KundenreaktionProzess.KEY);

    private final RuntimeService prozesse;
    private final TaskService aufgaben;
    private final ManagementService auftraege;
    private final OhneRechtepruefung haus;

    Terminwechsel(RuntimeService prozesse, TaskService aufgaben, ManagementService auftraege, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.aufgaben = aufgaben;
        this.auftraege = auftraege;
        this.haus = haus;
    }

    @EventListener({EingangKorrigiert.class, AntwortfristVerlegt.class, TerminVerlegt.class})
    void bei(Fallereignis ereignis) {
        verlege(ereignis.aktenzeichen());
    }

    private void verlege(Aktenzeichen fall) {
        haus.hole(() -> {
            aufgaben.createTaskQuery()
                    .processInstanceBusinessKey(fall.wert())
                    .unlimitedList()
                    .forEach(this::verlegeAufgabe);
            prozesse.createProcessInstanceQuery()
                    .processInstanceBusinessKey(fall.wert())
                    .unlimitedList()
                    .forEach(this::verlegeTimer);
            return null;
        });
    }

    private void verlegeAufgabe(Task aufgabe) {
        TaskEntity offene = (TaskEntity) aufgabe;
        Expression faellig = offene.getTaskDefinition().getDueDateExpression();
        Date neu = faellig == null ? null : (Date) faellig.getValue(offene.getExecution());
        if (neu != null && !Objects.equals(neu, aufgabe.getDueDate())) {
            aufgabe.setDueDate(neu);
            aufgaben.saveTask(aufgabe);
        }
    }

    private void verlegeTimer(ProcessInstance instanz) {
        if (OHNE_TIMER.contains(modell(instanz))) {
            return;
        }
        auftraege
                .createJobQuery()
                .processInstanceId(instanz.getId())
                .timers()
                .unlimitedList()
                .forEach(timer -> auftraege.recalculateJobDuedate(timer.getId(), false));
    }

    /** The id of a definition starts with its key. */
    private static String modell(ProcessInstance instanz) {
        return instanz.getProcessDefinitionId().split(":", 2)[0];
    }
}
