package de.ombud.prozess.ausschluss;

import de.ombud.prozess.grundlage.Modellhorcher;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sees to it that whoever is excluded from a case is excluded from every process and task of it that begins later, and is assigned
 * none, whichever way is tried. No model has to think of it: every process and every user task gets it when it is parsed.
 */
@Component
class Ausschlusswache extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Akten> akten;
    private final ObjectProvider<Sperre> sperre;
    private final ObjectProvider<Aufgabenvorbehalt> vorbehalte;

    /** Lazy, because the engine is made before the rooms that use it. */
    Ausschlusswache(
            ObjectProvider<Akten> akten, ObjectProvider<Sperre> sperre, ObjectProvider<Aufgabenvorbehalt> vorbehalte) {
        this.vorbehalte = vorbehalte;
        this.akten = akten;
        this.sperre = sperre;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl maschine) {
        Modellhorcher.davor(maschine, new Anbringung());
    }

    private Set<String> ausgeschlossene(VariableScope scope) {
        return Variable.AKTENZEICHEN
                .vielleicht(scope)
                .map(fall -> akten.getObject().ausgeschlossene(new Aktenzeichen(fall)))
                .orElse(Set.of());
    }

    private void beginnt(DelegateExecution execution) {
        for (String name : ausgeschlossene(execution)) {
            sperre.getObject().setze(name, Resources.PROCESS_INSTANCE, execution.getProcessInstanceId());
        }
    }

    /** What was said about a task goes with the task; about an instance the engine keeps it beyond its end. */
    private void endet(DelegateExecution execution) {
        for (String name : ausgeschlossene(execution)) {
            sperre.getObject().loese(name, Resources.PROCESS_INSTANCE, execution.getProcessInstanceId());
        }
    }

    private void entsteht(DelegateTask aufgabe) {
        for (String name : ausgeschlossene(aufgabe)) {
            sperre.getObject().setze(name, Resources.TASK, aufgabe.getId());
        }
    }

    private void bekommt(DelegateTask aufgabe) {
        if (aufgabe.getAssignee() != null && ausgeschlossene(aufgabe).contains(aufgabe.getAssignee())) {
            throw new NichtErlaubt("Diese Person ist von dem Fall ausgeschlossen und bekommt keine Aufgabe daraus.");
        }
        Variable.AKTENZEICHEN.vielleicht(aufgabe).ifPresent(fall -> pruefeVorbehalte(aufgabe, fall));
    }

    private void pruefeVorbehalte(DelegateTask aufgabe, String fall) {
        if (aufgabe.getAssignee() == null) {
            return;
        }
        vorbehalte.stream()
                .flatMap(vorbehalt ->
                        vorbehalt
                                .gegen(aufgabe.getTaskDefinitionKey(), new Aktenzeichen(fall), aufgabe.getAssignee())
                                .stream())
                .findFirst()
                .ifPresent(grund -> {
                    throw new NichtErlaubt(grund);
                });
    }

    private final class Anbringung extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity modell) {
            modell.addBuiltInListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) Ausschlusswache.this::beginnt);
            modell.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) Ausschlusswache.this::endet);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl schritt) {
            TaskDefinition aufgabe = ((UserTaskActivityBehavior) schritt.getActivityBehavior()).getTaskDefinition();
            aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, Ausschlusswache.this::entsteht);
            aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, Ausschlusswache.this::bekommt);
        }
    }
}
