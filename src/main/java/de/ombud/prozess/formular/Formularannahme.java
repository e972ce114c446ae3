package de.ombud.prozess.formular;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Submitting the form of a task: what it says is set aside for the step, the engine gets none of it. */
final class Formularannahme extends FormServiceImpl {

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> felder) {
        commandExecutor.execute(kontext -> {
            Einreichungen.in(kontext).nimm(taskId, felder);
            super.submitTaskForm(taskId, Map.of());
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> felder, boolean lesbar) {
        return commandExecutor.execute(kontext -> {
            Einreichungen.in(kontext).nimm(taskId, felder);
            return super.submitTaskFormWithVariablesInReturn(taskId, Map.of(), lesbar);
        });
    }

    @Override
    @Deprecated
    public void submitTaskFormData(String taskId, Map<String, String> felder) {
        submitTaskForm(taskId, new HashMap<>(felder));
    }
}
