package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.NichtErlaubt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The fields that a task's form has, in the version that was deployed with its model. */
@Component
public class Formularfelder {

    private final FormService formulare;
    private final OhneRechtepruefung haus;
    private final ObjectMapper json;

    Formularfelder(FormService formulare, OhneRechtepruefung haus, ObjectMapper json) {
        this.formulare = formulare;
        this.haus = haus;
        this.json = json;
    }

    public List<Formularfeld> felder(Task aufgabe) {
        if (aufgabe.getCamundaFormRef() == null) {
            return List.of();
        }
        try (InputStream formular = formular(aufgabe)) {
            List<Formularfeld> felder = new ArrayList<>();
            sammle(json.readTree(formular), felder);
            return felder;
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

    private static void sammle(JsonNode teil, List<Formularfeld> felder) {
        if (teil.path("key").isTextual()) {
            felder.add(new Formularfeld(
                    teil.path("id").asText(),
                    teil.path("key").textValue(),
                    teil.path("type").asText(),
                    eigenschaften(teil.path("properties"))));
        }
        teil.path("components").forEach(kind -> sammle(kind, felder));
    }

    private static Map<String, String> eigenschaften(JsonNode angaben) {
        Map<String, String> eigenschaften = new HashMap<>();
        angaben.properties()
                .forEach(angabe ->
                        eigenschaften.put(angabe.getKey(), angabe.getValue().asText()));
        return eigenschaften;
    }
}
