package de.ombud.prozess.uebergabe;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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

    /** The group may work on it as well; whose it is stays. */
    public void gibAuch(String taskId, String gruppe) {
        haus.tue(() -> aufgaben.addCandidateGroup(taskId, gruppe));
    }

    /** The group may no longer work on it. */
    public void nimm(String taskId, String gruppe) {
        haus.tue(() -> {
            aufgaben.deleteCandidateGroup(taskId, gruppe);
            loeseRechte(taskId, recht -> gruppe.equals(recht.getGroupId()));
        });
    }

    /** Where the group has it already, it keeps its right: taken and given in one transaction, the engine would leave it without. */
    private void weiseZu(String taskId, String gruppe) {
        aufgaben.setAssignee(taskId, null);
        List<String> bisherige = aufgaben.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        bisherige.stream()
                .filter(alt -> !alt.equals(gruppe))
                .forEach(alt -> aufgaben.deleteCandidateGroup(taskId, alt));
        aufgaben.removeVariableLocal(taskId, Aufgabenmerkmal.ERSATZGRUPPE.name());
        loeseRechte(taskId, recht -> !gruppe.equals(recht.getGroupId()));
        if (!bisherige.contains(gruppe)) {
            aufgaben.addCandidateGroup(taskId, gruppe);
        }
    }

    /** The engine leaves the rights of former candidates and holders on the task. */
    private void loeseRechte(String taskId, Predicate<Authorization> welche) {
        rechte
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .unlimitedList()
                .stream()
                .filter(welche)
                .forEach(recht -> rechte.deleteAuthorization(recht.getId()));
    }
}
