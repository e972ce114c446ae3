package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        return mitAugenVon(
                person,
                () -> Optional.ofNullable(aufgaben.createTaskQuery()
                        .taskId(taskId)
                        .initializeFormKeys()
                        .singleResult()));
    }

    /** What this question to the engine yields for this person. */
    public <T> T mitAugenVon(Angemeldet person, Supplier<T> frage) {
        Authentication vorher = benutzer.getCurrentAuthentication();
        benutzer.setAuthentication(person.name(), List.copyOf(person.gruppen()));
        try {
            return frage.get();
        } finally {
            benutzer.setAuthentication(vorher);
        }
    }
}
