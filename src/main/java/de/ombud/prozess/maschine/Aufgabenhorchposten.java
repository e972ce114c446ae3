package de.ombud.prozess.maschine;

import de.ombud.prozess.grundlage.Modellhorcher;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Brings every {@link Aufgabenhorcher} to every user task when its model is parsed. */
@Component
class Aufgabenhorchposten extends AbstractProcessEnginePlugin {

    private final List<Aufgabenhorcher> horcher;

    Aufgabenhorchposten(List<Aufgabenhorcher> horcher) {
        this.horcher = horcher;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl maschine) {
        Modellhorcher.davor(maschine, new Anbringung());
    }

    private final class Anbringung extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl schritt) {
            TaskDefinition aufgabe = ((UserTaskActivityBehavior) schritt.getActivityBehavior()).getTaskDefinition();
            for (Aufgabenhorcher einer : horcher) {
                aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, einer::entsteht);
                aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, einer::bekommt);
            }
        }
    }
}
