package de.ombud.prozess.formular;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completing a task: what comes along is set aside for the step, the engine gets none of it. */
final class Aufgabenannahme extends TaskServiceImpl {

    @Override
    public void complete(String taskId, Map<String, Object> felder) {
        commandExecutor.execute(kontext -> {
            Einreichungen.in(kontext).nimm(taskId, felder);
            super.complete(taskId, null);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> felder, boolean lesbar) {
        return commandExecutor.execute(kontext -> {
            Einreichungen.in(kontext).nimm(taskId, felder);
            return super.completeWithVariablesInReturn(taskId, null, lesbar);
        });
    }
}
