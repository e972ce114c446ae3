package de.ombud.prozess.formular;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the fields are called in the form that the person has before them. */
final class Beschriftung implements UnaryOperator<String> {

    private final Map<String, String> namen = new HashMap<>();

    Beschriftung(JsonNode formular) {
        sammle(formular);
    }

    @Override
    public String apply(String feld) {
        return namen.getOrDefault(feld, "");
    }

    private void sammle(JsonNode teil) {
        String name = teil.path("label").asText(teil.path("dateLabel").asText());
        if (teil.path("key").isTextual() && !name.isBlank()) {
            namen.put(teil.path("key").textValue(), name);
        }
        teil.path("components").forEach(this::sammle);
    }
}
