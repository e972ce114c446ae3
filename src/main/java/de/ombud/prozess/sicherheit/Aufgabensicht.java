package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tasks through the eyes of one person: the engine's grants decide. */
@Component
public class Aufgabensicht {

    private final TaskService aufgaben;
    private final IdentityService benutzer;

    Aufgabensicht(TaskService aufgaben, IdentityService benutzer) {
        this.aufgaben = aufgaben;
        this.benutzer = benutzer;
    }

    /** @throws NichtGefunden where there is no such task, or the person may not see it */
    public Task aufgabe(Angemeldet person, String taskId) {
        return finde(person, taskId)
                .orElseThrow(
                        () -> new NichtGefunden("Die Aufgabe gibt es nicht, oder sie gehört nicht zu Ihrer Gruppe."));
    }

    private Optional<Task> finde(Angemeldet person, String taskId) {
        Authentication vorher = benutzer.getCurrentAuthentication();
        benutzer.setAuthentication(person.name(), List.copyOf(person.gruppen()));
        try {
            return Optional.ofNullable(aufgaben.createTaskQuery()
                    .taskId(taskId)
                    .initializeFormKeys()
                    .singleResult());
        } finally {
            benutzer.setAuthentication(vorher);
        }
    }
}
