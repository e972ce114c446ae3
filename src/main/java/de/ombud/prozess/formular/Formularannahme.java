package de.ombud.prozess.formular;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** Submitting the form of a task: what it says is set aside for the step, the engine gets none of it. */
final class Formularannahme extends FormServiceImpl {

    private final Function<TaskEntity, Map<String, Object>> eigeneFelder;

    /** @param eigeneFelder what fields that no step knows shall show; "" for nothing */
    Formularannahme(Function<TaskEntity, Map<String, Object>> eigeneFelder) {
        this.eigeneFelder = eigeneFelder;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    /** The engine asks whether the person may see the task; only then what was answered before is laid beside its variables. */
    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> namen, boolean gelesen) {
        return commandExecutor.execute(kontext -> {
            VariableMap werte = super.getTaskFormVariables(taskId, namen, gelesen);
            eigeneFelder.apply(kontext.getTaskManager().findTaskById(taskId)).forEach((feld, wert) -> {
                werte.remove(feld);
                if (!"".equals(wert)) {
                    werte.putValue(feld, wert);
                }
            });
            return werte;
        });
    }

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
