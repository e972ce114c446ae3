package de.ombud.prozess.formular;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The form that the person has before them, which an analyst may have changed. */
final class Aufgabenformular {

    /** A form that is bound to the deployment of its model stays as it is. */
    private static final String UNVERAENDERLICH = "deployment";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> gelesene = new ConcurrentHashMap<>();

    /** @return a missing node where there is none */
    JsonNode von(TaskEntity aufgabe) {
        if (aufgabe.getTaskDefinition().getCamundaFormDefinitionKey() == null) {
            return MissingNode.getInstance();
        }
        String bindung = aufgabe.getTaskDefinition().getCamundaFormDefinitionBinding();
        return UNVERAENDERLICH.equals(bindung)
                ? gelesene.computeIfAbsent(
                        aufgabe.getProcessDefinitionId() + "/" + aufgabe.getTaskDefinitionKey(),
                        schritt -> lies(aufgabe.getId()))
                : lies(aufgabe.getId());
    }

    private JsonNode lies(String taskId) {
        CommandContext kontext = Context.getCommandContext();
        try (InputStream formular = kontext.runWithoutAuthorization(
                () -> kontext.getProcessEngineConfiguration().getFormService().getDeployedTaskForm(taskId))) {
            return json.readTree(formular);
        } catch (NotFoundException e) {
            // deployed before the gate asked for it: programs still end the task
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
