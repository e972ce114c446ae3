package de.ombud.prozess.fall;

import de.ombud.prozess.modell.AnliegenProzess;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.ZustaendigkeitVerlegt;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes the open task of a matter on to the group that has it now; nobody of the former one keeps a right on it. */
@Component
class Gruppenwechsel {

    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final AuthorizationService rechte;
    private final OhneRechtepruefung haus;

    Gruppenwechsel(
            TaskService aufgaben, RuntimeService prozesse, AuthorizationService rechte, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.prozesse = prozesse;
        this.rechte = rechte;
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
        aufgaben.setAssignee(aufgabe.getId(), null);
        aufgaben.getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .forEach(alt -> aufgaben.deleteCandidateGroup(aufgabe.getId(), alt));
        // the engine leaves the rights of former candidates and holders on the task
        rechte.createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(aufgabe.getId())
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .unlimitedList()
                .forEach(recht -> rechte.deleteAuthorization(recht.getId()));
        aufgaben.addCandidateGroup(aufgabe.getId(), gruppe);
        prozesse.setVariable(aufgabe.getProcessInstanceId(), AnliegenProzess.GRUPPE.name(), gruppe);
    }
}
