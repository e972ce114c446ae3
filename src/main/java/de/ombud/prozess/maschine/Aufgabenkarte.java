package de.ombud.prozess.maschine;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every task its own copy of what stands on its card in Tasklist. Whoever may see the task may read the task's own variables;
 * the process's would need a right that opens the codes of all other areas, too.
 */
final class Aufgabenkarte extends AbstractBpmnParseListener implements TaskListener {

    private static final List<Variable<String>> AUF_DER_KARTE = List.of(
            Variable.AKTENZEICHEN,
            Aufgabenmerkmal.THEMA,
            Aufgabenmerkmal.RUECKRUF,
            Aufgabenmerkmal.IMPULS,
            Aufgabenmerkmal.BERICHTSJAHR,
            Aufgabenmerkmal.BERICHTSTEIL);

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        for (Variable<String> variable : AUF_DER_KARTE) {
            variable.vielleicht(task).ifPresent(wert -> task.setVariableLocal(variable.name(), wert));
        }
    }
}
