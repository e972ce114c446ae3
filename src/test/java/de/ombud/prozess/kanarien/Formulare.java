package de.ombud.prozess.kanarien;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms as they lie in the project, filled with canaries wherever somebody can write. */
final class Formulare {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LAENGER_ALS_EINE_SPALTE_DER_MASCHINE = 4_500;

    /** What is shorter holds a number, no words. */
    private static final int KUERZESTES = 20;

    private final Kanarien kanarien;

    Formulare(Kanarien kanarien) {
        this.kanarien = kanarien;
    }

    /** All user tasks of all models. */
    static Set<String> aufgaben() {
        try (Stream<Path> modelle = Files.list(Path.of("bpmn"))) {
            return modelle.filter(datei -> datei.toString().endsWith(".bpmn"))
                    .flatMap(datei ->
                            Bpmn.readModelFromFile(datei.toFile()).getModelElementsByType(UserTask.class).stream())
                    .map(UserTask::getId)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body for submit-form: the choices as given, a canary of its own in every field for text, shown or hidden. */
    String ausgefuellt(String element, Map<String, String> auswahl) {
        Map<String, Object> variablen = new LinkedHashMap<>();
        felder(element).forEach((feld, beschreibung) -> {
            String wert = auswahl.containsKey(feld) ? auswahl.get(feld) : text(beschreibung);
            if (!wert.isEmpty()) {
                variablen.put(feld, Map.of("value", wert));
            }
        });
        if (!variablen.keySet().containsAll(auswahl.keySet())) {
            throw new AssertionError(element + " has no such fields: " + auswahl.keySet());
        }
        return json(Map.of("variables", variablen));
    }

    /** One body for each field that is no text, with a canary instead of a choice or a date. */
    Map<String, String> verfaelscht(String element) {
        Map<String, String> koerper = new LinkedHashMap<>();
        felder(element).forEach((feld, beschreibung) -> {
            if (text(beschreibung).isEmpty()) {
                koerper.put(feld, json(Map.of("variables", Map.of(feld, Map.of("value", kanarien.neu())))));
            }
        });
        return koerper;
    }

    private String text(JsonNode feld) {
        return switch (feld.path("type").asText()) {
            case "textarea" ->
                kanarien.lang(Math.min(feld.at("/validate/maxLength").asInt(), LAENGER_ALS_EINE_SPALTE_DER_MASCHINE));
            case "textfield" ->
                feld.at("/validate/maxLength").asInt(LAENGER_ALS_EINE_SPALTE_DER_MASCHINE) < KUERZESTES
                        ? ""
                        : kanarien.neu();
            case "radio", "select", "datetime", "checkbox", "number" -> "";
            default -> throw new AssertionError("unknown kind of field: " + feld);
        };
    }

    private static Map<String, JsonNode> felder(String element) {
        Path datei = Path.of("forms", dateiname(element) + ".form");
        Map<String, JsonNode> felder = new LinkedHashMap<>();
        if (Files.exists(datei)) {
            try {
                sammle(JSON.readTree(datei.toFile()), felder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return felder;
    }

    private static void sammle(JsonNode teil, Map<String, JsonNode> felder) {
        if (teil.path("key").isTextual()) {
            felder.put(teil.path("key").asText(), teil);
        }
        teil.path("components").forEach(kind -> sammle(kind, felder));
    }

    /** UserTask_AnliegenBearbeiten has anliegen-bearbeiten.form. */
    private static String dateiname(String element) {
        return element.replace("UserTask_", "")
                .replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", "-")
                .toLowerCase(Locale.GERMAN);
    }

    static String json(Object wert) {
        try {
            return JSON.writeValueAsString(wert);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
