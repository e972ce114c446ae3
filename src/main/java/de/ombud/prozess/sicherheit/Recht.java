package de.ombud.prozess.sicherheit;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * One grant in the engine. {@link #der} is the table of all grants; nobody gets CREATE on filters but the administration, because a
 * filter keeps a query and its name; the administration gets no grant on tasks, and nobody one on the history, which names who took
 * how long for what. Nor do supervisors get the variables of instances: the engine knows this right for all cases or none, and so could
 * not keep the variables of a case from the supervisor it is about. Whoever works on models sees no instance: which model a case runs in
 * tells of a threat or a breach (§ 35 SGB I).
 */
record Recht(Resource ressource, String id, Set<Permission> erlaubnisse) {

    private static final String ALLE = "*";

    static List<Recht> der(Rolle rolle) {
        List<Recht> rechte = new ArrayList<>();
        rolle.anwendungen().forEach(anwendung -> rechte.add(new Recht(APPLICATION, anwendung.id(), Set.of(ACCESS))));
        if (rolle.leitet()) {
            rechte.add(auf(PROCESS_DEFINITION, READ, READ_INSTANCE, READ_TASK, RETRY_JOB));
        } else if (rolle == Rolle.PROZESSANALYSE) {
            rechte.add(auf(PROCESS_DEFINITION, READ));
            rechte.add(auf(DEPLOYMENT, READ, CREATE));
            rechte.addAll(entscheidungstabellen());
        } else if (rolle == Rolle.ADMINISTRATION) {
            rechte.addAll(administration());
        } else {
            rechte.add(auf(PROCESS_DEFINITION, READ));
        }
        return rechte;
    }

    private static List<Recht> entscheidungstabellen() {
        return List.of(auf(DECISION_DEFINITION, READ), auf(DECISION_REQUIREMENTS_DEFINITION, READ));
    }

    private static List<Recht> administration() {
        return List.of(
                auf(
                        PROCESS_DEFINITION,
                        READ,
                        READ_INSTANCE,
                        READ_INSTANCE_VARIABLE,
                        RETRY_JOB,
                        SUSPEND,
                        SUSPEND_INSTANCE,
                        UPDATE_INSTANCE),
                auf(DEPLOYMENT, READ),
                auf(USER, ALL),
                auf(GROUP, ALL),
                auf(GROUP_MEMBERSHIP, ALL),
                auf(AUTHORIZATION, ALL),
                auf(FILTER, READ, CREATE, Permissions.UPDATE, DELETE),
                auf(SYSTEM, SystemPermissions.ALL),
                auf(OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ));
    }

    private static Recht auf(Resource ressource, Permission... erlaubnisse) {
        return new Recht(ressource, ALLE, Set.of(erlaubnisse));
    }
}
