package de.ombud.prozess.formular;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What the fields are called in the form that the person has before them, which an analyst may have changed. Read when somebody asks. */
final class Beschriftung implements UnaryOperator<String> {

    private final DelegateTask aufgabe;
    private Map<String, String> namen;

    Beschriftung(DelegateTask aufgabe) {
        this.aufgabe = aufgabe;
    }

    @Override
    public String apply(String feld) {
        if (namen == null) {
            namen = new HashMap<>();
            if (((TaskEntity) aufgabe).getTaskDefinition().getCamundaFormDefinitionKey() != null) {
                sammle(formular());
            }
        }
        return namen.getOrDefault(feld, "");
    }

    private JsonNode formular() {
        CommandContext kontext = Context.getCommandContext();
        try (InputStream formular = kontext.runWithoutAuthorization(
                () -> kontext.getProcessEngineConfiguration().getFormService().getDeployedTaskForm(aufgabe.getId()))) {
            return new ObjectMapper().readTree(formular);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sammle(JsonNode teil) {
        String name = teil.path("label").asText(teil.path("dateLabel").asText());
        if (teil.path("key").isTextual() && !name.isBlank()) {
            namen.put(teil.path("key").textValue(), name);
        }
        teil.path("components").forEach(this::sammle);
    }
}
