package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tasks through the eyes of one person: the engine's grants decide. */
@Component
public class Aufgabensicht {

    private final TaskService aufgaben;
    private final IdentityService benutzer;
    private final HistoryService historie;
    private final OhneRechtepruefung haus;

    Aufgabensicht(TaskService aufgaben, IdentityService benutzer, HistoryService historie, OhneRechtepruefung haus) {
        this.historie = historie;
        this.aufgaben = aufgaben;
        this.benutzer = benutzer;
        this.haus = haus;
    }

    /** @throws NichtGefunden where there is no such task, or the person may not see it */
    public Task aufgabe(Angemeldet person, String taskId) {
        return finde(person, taskId)
                .orElseThrow(
                        () -> new NichtGefunden("Die Aufgabe gibt es nicht, oder sie gehört nicht zu Ihrer Gruppe."));
    }

    /**
     * A task that the person wants to end.
     *
     * @throws Konflikt where somebody of their group did so already; who it was is not told
     * @throws NichtGefunden as {@link #aufgabe}
     */
    Task zumAbschliessen(Angemeldet person, String taskId) {
        return finde(person, taskId).orElseGet(() -> {
            if (istErledigtIn(person, taskId)) {
                throw new Konflikt("Die Aufgabe ist schon erledigt.");
            }
            return aufgabe(person, taskId);
        });
    }

    private boolean istErledigtIn(Angemeldet person, String taskId) {
        boolean erledigt = haus.hole(() -> historie.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .count())
                > 0;
        return erledigt
                && haus
                        .hole(() -> historie.createHistoricIdentityLinkLogQuery()
                                .taskId(taskId)
                                .list())
                        .stream()
                        .map(HistoricIdentityLinkLog::getGroupId)
                        .anyMatch(gruppe -> gruppe != null && person.gruppen().contains(gruppe));
    }

    /** Ids of the groups whose task it is; for the house, not for a person. */
    public Set<String> gruppen(String taskId) {
        return haus.hole(() -> aufgaben.getIdentityLinksForTask(taskId)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A task that the person may work on, not only look at.
     *
     * @throws NichtGefunden as {@link #aufgabe}
     * @throws NichtErlaubt outside the task's group
     */
    public Task arbeitsaufgabe(Angemeldet person, String taskId) {
        Task aufgabe = aufgabe(person, taskId);
        if (!person.istIn(gruppen(taskId).toArray(String[]::new))
                && !person.name().equals(aufgabe.getAssignee())) {
            throw new NichtErlaubt("Diese Aufgabe gehört nicht zu Ihrer Gruppe.");
        }
        return aufgabe;
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
