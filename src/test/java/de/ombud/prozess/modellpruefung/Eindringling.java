package de.ombud.prozess.modellpruefung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;
import org.camunda.bpm.engine.variable.VariableMap;

/** A class of the class path that leaves a mark when a model gets it to run. */
public class Eindringling extends DefaultTaskFormHandler
        implements JavaDelegate, ExecutionListener, TaskListener, DelegateVariableMapping {

    public static final String SPUR = "ombud.angriff";

    @Override
    public void execute(DelegateExecution ausfuehrung) {
        hinterlasseSpur();
    }

    @Override
    public void notify(DelegateExecution ausfuehrung) {
        hinterlasseSpur();
    }

    @Override
    public void notify(DelegateTask aufgabe) {
        hinterlasseSpur();
    }

    @Override
    public void mapInputVariables(DelegateExecution ausfuehrung, VariableMap variablen) {
        hinterlasseSpur();
    }

    @Override
    public void mapOutputVariables(DelegateExecution ausfuehrung, VariableScope unterprozess) {
        hinterlasseSpur();
    }

    private static void hinterlasseSpur() {
        System.setProperty(SPUR, "ja");
    }
}
