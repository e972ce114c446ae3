package de.ombud.prozess.ausschluss;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Takes one person every right on one task or process instance. The engine asks for the resource before it asks for the model, and
 * for the user before the group: a revocation of the user on the resource therefore beats what the groups of the person may,
 * including the view of all tasks that supervisors have.
 */
@Component
class Sperre {

    private final AuthorizationService rechte;
    private final OhneRechtepruefung haus;

    Sperre(AuthorizationService rechte, OhneRechtepruefung haus) {
        this.rechte = rechte;
        this.haus = haus;
    }

    /** Also takes away what the engine granted the person by name, as it does to whoever claimed the task. */
    void setze(String benutzer, Resources art, String id) {
        haus.tue(() -> sperre(benutzer, art, id));
    }

    private void sperre(String benutzer, Resources art, String id) {
        List<Authorization> vorhandene = vorhandene(benutzer, art, id);
        vorhandene.stream()
                .filter(recht -> !istSperre(recht))
                .forEach(recht -> rechte.deleteAuthorization(recht.getId()));
        if (vorhandene.stream().noneMatch(Sperre::istSperre)) {
            Authorization sperre = rechte.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
            sperre.setUserId(benutzer);
            sperre.setResource(art);
            sperre.setResourceId(id);
            sperre.removePermission(Permissions.ALL);
            rechte.saveAuthorization(sperre);
        }
    }

    void loese(String benutzer, Resources art, String id) {
        haus.tue(() -> vorhandene(benutzer, art, id).stream()
                .filter(Sperre::istSperre)
                .forEach(sperre -> rechte.deleteAuthorization(sperre.getId())));
    }

    private List<Authorization> vorhandene(String benutzer, Resources art, String id) {
        return rechte.createAuthorizationQuery()
                .userIdIn(benutzer)
                .resourceType(art)
                .resourceId(id)
                .unlimitedList();
    }

    private static boolean istSperre(Authorization recht) {
        return recht.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE;
    }
}
