package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.NichtErlaubt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The names of the fields that a task's form has, in the version that was deployed with its model. Embedded HTML forms talk to our REST
 * interface and leave no variable, so they have none.
 */
@Component
class Formularfelder {

    private final FormService formulare;
    private final OhneRechtepruefung haus;
    private final ObjectMapper json;

    Formularfelder(FormService formulare, OhneRechtepruefung haus, ObjectMapper json) {
        this.formulare = formulare;
        this.haus = haus;
        this.json = json;
    }

    Set<String> von(Task aufgabe) {
        if (aufgabe.getCamundaFormRef() == null) {
            return Set.of();
        }
        try (InputStream formular = formular(aufgabe)) {
            Set<String> namen = new HashSet<>();
            sammle(json.readTree(formular), namen);
            return namen;
        } catch (IOException e) {
            throw new UncheckedIOException("form of task definition " + aufgabe.getTaskDefinitionKey(), e);
        }
    }

    private InputStream formular(Task aufgabe) {
        try {
            return haus.hole(() -> formulare.getDeployedTaskForm(aufgabe.getId()));
        } catch (NullPointerException e) {
            // the engine does not check whether the task is still there: another event ended it at this moment
            throw new NichtErlaubt("Die Aufgabe gibt es nicht mehr.");
        }
    }

    private static void sammle(JsonNode teil, Set<String> namen) {
        JsonNode name = teil.path("key");
        if (name.isTextual()) {
            namen.add(name.textValue());
        }
        teil.path("components").forEach(kind -> sammle(kind, namen));
    }
}
