package de.ombud.prozess.uebergabe;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Gives an open task to one group; nobody of the former one keeps a right on it. What keeps single persons out of it stays. */
@Component
public class Gruppenzuweisung {

    private final TaskService aufgaben;
    private final AuthorizationService rechte;
    private final OhneRechtepruefung haus;

    Gruppenzuweisung(TaskService aufgaben, AuthorizationService rechte, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.rechte = rechte;
        this.haus = haus;
    }

    public void gib(String taskId, String gruppe) {
        haus.tue(() -> weiseZu(taskId, gruppe));
    }

    private void weiseZu(String taskId, String gruppe) {
        aufgaben.setAssignee(taskId, null);
        aufgaben.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .forEach(alt -> aufgaben.deleteCandidateGroup(taskId, alt));
        // the engine leaves the rights of former candidates and holders on the task
        rechte.createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .unlimitedList()
                .forEach(recht -> rechte.deleteAuthorization(recht.getId()));
        aufgaben.addCandidateGroup(taskId, gruppe);
    }
}
