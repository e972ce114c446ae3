package de.ombud.prozess.handbuch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One of our templates, found in Modeler by its name and filled in by the labels of its fields. */
record Elementvorlage(JsonNode inhalt) {

    static Elementvorlage mitNamen(String name) {
        return alle().stream()
                .filter(vorlage -> vorlage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Modeler offers no template " + name));
    }

    static List<Elementvorlage> alle() {
        try (Stream<Path> dateien = Files.list(Path.of(".camunda", "element-templates"))) {
            return dateien.map(Elementvorlage::lies).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Elementvorlage lies(Path datei) {
        try {
            return new Elementvorlage(new ObjectMapper().readTree(datei.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return inhalt.path("name").asText();
    }

    /** What the element becomes, as the model writes it. */
    String art() {
        return Character.toLowerCase(fuer().charAt(0)) + fuer().substring(1);
    }

    String fuer() {
        return inhalt.at("/elementType/value")
                .asText(inhalt.at("/appliesTo/0").asText())
                .replace("bpmn:", "");
    }

    List<JsonNode> angaben() {
        return liste(inhalt.path("properties"));
    }

    boolean fragtNach(String feld) {
        return angaben().stream()
                .anyMatch(angabe -> angabe.path("label").asText().equals(feld));
    }

    /** What is chosen by its words, typed in, or set by the template. */
    String wert(JsonNode angabe, Map<String, String> eintraege) {
        String eintrag = eintraege.get(angabe.path("label").asText());
        if (eintrag == null) {
            return angabe.path("value").asText();
        }
        if (!angabe.has("choices")) {
            return eintrag;
        }
        return liste(angabe.path("choices")).stream()
                .filter(wahl -> wahl.path("name").asText().equals(eintrag))
                .map(wahl -> wahl.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name() + " does not offer " + eintrag));
    }

    private static List<JsonNode> liste(JsonNode feld) {
        return StreamSupport.stream(feld.spliterator(), false).toList();
    }
}
