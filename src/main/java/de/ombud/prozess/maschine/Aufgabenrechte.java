package de.ombud.prozess.maschine;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;

/**
 * What the members of a candidate group may do with their task: see it, claim and complete it, and give it back. Giving back is
 * an assignment to nobody and needs TASK_ASSIGN; assigning to others is refused at the REST border and has its own way with a reason.
 */
final class Aufgabenrechte extends DefaultAuthorizationProvider {

    @Override
    protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
        Permission[] stamm = super.getRuntimePermissions(enforceSpecificVariablePermission);
        Permission[] alle = Arrays.copyOf(stamm, stamm.length + 1);
        alle[stamm.length] = Permissions.TASK_ASSIGN;
        return alle;
    }
}
