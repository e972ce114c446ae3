package de.ombud.prozess.maschine;

import de.ombud.prozess.grundlage.Modellbezug;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Whatever the engine calls for an execution, a step, a listener or an expression, asks the state of models that the execution runs in.
 */
final class AusStand extends DefaultDelegateInterceptor {

    private final ObjectProvider<Modellbezug> bezug;

    AusStand(ObjectProvider<Modellbezug> bezug) {
        this.bezug = bezug;
    }

    @Override
    public void handleInvocation(DelegateInvocation aufruf) throws Exception {
        Modellbezug.Bereich bereich = betrete(aufruf.getContextExecution());
        try (bereich) {
            super.handleInvocation(aufruf);
        }
    }

    /** Where a timer is counted anew the engine names no execution, only whose variables are meant. */
    Modellbezug.Bereich betrete(VariableScope scope) {
        if (scope instanceof ExecutionEntity ausfuehrung) {
            return bezug.getObject().betrete(ausfuehrung.getProcessDefinition().getDeploymentId());
        }
        if (scope instanceof TaskEntity aufgabe && aufgabe.getProcessDefinition() != null) {
            return bezug.getObject().betrete(aufgabe.getProcessDefinition().getDeploymentId());
        }
        return () -> {};
    }

    private Modellbezug.Bereich betrete(BaseDelegateExecution ausfuehrung) {
        return betrete((VariableScope) ausfuehrung);
    }
}
