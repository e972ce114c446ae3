package de.ombud.prozess.fall;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Since when a task lies there, asked by what computes its due date: nothing yet while it is being made. */
@Component
class Aufgabenalter {

    private final TaskService aufgaben;
    private final OhneRechtepruefung haus;

    Aufgabenalter(TaskService aufgaben, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.haus = haus;
    }

    Optional<Instant> seit(DelegateExecution execution) {
        return haus
                .hole(() -> aufgaben.createTaskQuery()
                        .executionId(execution.getId())
                        .activityInstanceIdIn(execution.getActivityInstanceId())
                        .listPage(0, 1))
                .stream()
                .findFirst()
                .map(aufgabe -> aufgabe.getCreateTime().toInstant());
    }
}
