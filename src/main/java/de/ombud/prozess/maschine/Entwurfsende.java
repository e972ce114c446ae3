package de.ombud.prozess.maschine;

import de.ombud.entwurf.Textentwuerfe;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** With every task that is done or gone, what people typed into its form goes, in the same transaction. */
final class Entwurfsende extends AbstractBpmnParseListener implements TaskListener {

    private final ObjectProvider<Textentwuerfe> entwuerfe;

    Entwurfsende(ObjectProvider<Textentwuerfe> entwuerfe) {
        this.entwuerfe = entwuerfe;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition aufgabe = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
        aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        entwuerfe.getObject().aufgabeBeendet(task.getId());
    }
}
