package de.ombud.prozess.uebergabe;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Another person holds a task from now on, or nobody. The engine grants each holder rights of their own and leaves them there: the
 * former one keeps only what the group may.
 */
@Component
public class Halterwechsel {

    private final TaskService aufgaben;
    private final AuthorizationService rechte;
    private final OhneRechtepruefung haus;

    Halterwechsel(TaskService aufgaben, AuthorizationService rechte, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.rechte = rechte;
        this.haus = haus;
    }

    /**
     * @param bisher user name; null where nobody had it
     * @param an user name; null for the group
     */
    public void gib(String taskId, String bisher, String an) {
        haus.tue(() -> {
            aufgaben.setAssignee(taskId, an);
            if (bisher != null && !bisher.equals(an)) {
                entziehe(taskId, bisher);
            }
        });
    }

    private void entziehe(String taskId, String bisher) {
        rechte.createAuthorizationQuery()
                .userIdIn(bisher)
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .unlimitedList()
                .forEach(recht -> rechte.deleteAuthorization(recht.getId()));
    }
}
