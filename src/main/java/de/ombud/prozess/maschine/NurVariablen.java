package de.ombud.prozess.maschine;

import java.util.Set;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Resolves the first name of an expression to a variable or to the execution, which may be handed to a bean. */
final class NurVariablen extends VariableScopeElResolver {

    /** Names by which the stock resolver also gives out objects of the engine. */
    private static final Set<String> OBJEKTE_DER_MASCHINE =
            Set.of(TASK_KEY, CASE_EXECUTION_KEY, EXTERNAL_TASK_KEY, LOGGED_IN_USER_KEY);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || property == null || OBJEKTE_DER_MASCHINE.contains(property.toString())) {
            return null;
        }
        return super.getValue(context, null, property);
    }
}
