package de.ombud.prozess.sicherheit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.springframework.stereotype.Component;

/**
 * Makes the grants of a group equal to the table in {@link Recht}: missing ones come, others go, even those that somebody added by
 * hand. Untouched are what the engine grants by itself (the members' view of their group, the tasks) and the filters.
 */
@Component
class Gruppenrechte {

    private static final Set<Integer> NICHT_AUS_DER_TABELLE = Set.of(
            Resources.TASK.resourceType(), Resources.HISTORIC_TASK.resourceType(), Resources.FILTER.resourceType());

    private final IdentityService benutzer;
    private final AuthorizationService rechte;

    Gruppenrechte(IdentityService benutzer, AuthorizationService rechte) {
        this.benutzer = benutzer;
        this.rechte = rechte;
    }

    void gleicheAb(Rolle rolle) {
        legeGruppeAn(rolle);
        List<Authorization> vorhandene =
                rechte.createAuthorizationQuery().groupIdIn(rolle.gruppe()).unlimitedList();
        Set<Authorization> behalten = new HashSet<>();
        for (Recht recht : Recht.der(rolle)) {
            behalten.add(gewaehre(rolle, recht, vorhandene));
        }
        vorhandene.stream()
                .filter(vorhanden -> !behalten.contains(vorhanden))
                .filter(vorhanden -> !vonSelbstGewaehrt(rolle, vorhanden))
                .forEach(ueberzaehlig -> rechte.deleteAuthorization(ueberzaehlig.getId()));
    }

    private void legeGruppeAn(Rolle rolle) {
        if (benutzer.createGroupQuery().groupId(rolle.gruppe()).count() == 0) {
            Group gruppe = benutzer.newGroup(rolle.gruppe());
            gruppe.setName(rolle.bezeichnung());
            gruppe.setType(rolle == Rolle.ADMINISTRATION ? "SYSTEM" : "WORKFLOW");
            benutzer.saveGroup(gruppe);
        }
    }

    private Authorization gewaehre(Rolle rolle, Recht recht, List<Authorization> vorhandene) {
        Authorization gewaehrt = vorhandene.stream()
                .filter(vorhanden -> betrifft(vorhanden, recht.ressource(), recht.id()))
                .findFirst()
                .orElseGet(() -> neu(rolle, recht));
        Permission[] soll = recht.erlaubnisse().toArray(Permission[]::new);
        Authorization vergleich = neu(rolle, recht);
        vergleich.setPermissions(soll);
        if (gewaehrt.getId() == null || !gleich(gewaehrt, vergleich, recht)) {
            gewaehrt.setPermissions(soll);
            rechte.saveAuthorization(gewaehrt);
        }
        return gewaehrt;
    }

    private Authorization neu(Rolle rolle, Recht recht) {
        Authorization neu = rechte.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        neu.setGroupId(rolle.gruppe());
        neu.setResource(recht.ressource());
        neu.setResourceId(recht.id());
        return neu;
    }

    private static boolean gleich(Authorization ist, Authorization soll, Recht recht) {
        Permission[] alle = recht.ressource() instanceof Resources art
                ? ResourceTypeUtil.getPermissionsByResourceType(art.resourceType())
                : new Permission[0];
        return Set.of(ist.getPermissions(alle)).equals(Set.of(soll.getPermissions(alle)));
    }

    private static boolean betrifft(Authorization recht, Resource ressource, String id) {
        return recht.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && recht.getResourceType() == ressource.resourceType()
                && id.equals(recht.getResourceId());
    }

    private static boolean vonSelbstGewaehrt(Rolle rolle, Authorization recht) {
        return NICHT_AUS_DER_TABELLE.contains(recht.getResourceType())
                || betrifft(recht, Resources.GROUP, rolle.gruppe());
    }
}
