package de.ombud.prozess.handbuch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A form in Modeler: components by their words in the palette, properties by theirs in the panel. */
final class Formulareditor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> KOMPONENTEN = Map.of(
            "Text field", "textfield",
            "Text area", "textarea",
            "Number", "number",
            "Checkbox", "checkbox",
            "Checkbox group", "checklist",
            "Radio group", "radio",
            "Select", "select",
            "Tag list", "taglist",
            "Date time", "datetime");

    private final ObjectNode formular;

    private Formulareditor(ObjectNode formular) {
        this.formular = formular;
    }

    static Formulareditor oeffne(String inhalt) {
        return new Formulareditor(lies(inhalt));
    }

    /** As Modeler begins one. */
    static Formulareditor neu(String id) {
        return new Formulareditor(lies("{\"components\":[],\"type\":\"default\",\"id\":\"" + id
                + "\",\"executionPlatform\":\"Camunda Platform\",\"executionPlatformVersion\":\"7.24.0\","
                + "\"exporter\":{\"name\":\"Camunda Modeler\",\"version\":\"5.40.0\"},\"schemaVersion\":19}"));
    }

    /** The field that shows these words. */
    Feld waehle(String beschriftung) {
        for (JsonNode feld : formular.path("components")) {
            if (feld.path("label").asText().equals(beschriftung)) {
                return new Feld((ObjectNode) feld);
            }
        }
        throw new AssertionError("no field " + beschriftung);
    }

    /** Drops a component at the end. */
    Feld ziehe(String komponente) {
        if (!KOMPONENTEN.containsKey(komponente)) {
            throw new AssertionError("the palette has no " + komponente);
        }
        ObjectNode feld = formular.withArray("components").addObject();
        feld.put("type", KOMPONENTEN.get(komponente));
        feld.put("id", "Field_0neu" + formular.path("components").size());
        if (komponente.equals("Date time")) {
            feld.put("subtype", "date");
        }
        return new Feld(feld);
    }

    String gespeichert() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(formular);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode lies(String inhalt) {
        try {
            return (ObjectNode) JSON.readTree(inhalt);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A field with the panel beside it. */
    record Feld(ObjectNode inhalt) {

        String schluessel() {
            return inhalt.path("key").asText();
        }

        /** An empty entry changes nothing. */
        Feld setze(String feld, String eintrag) {
            if (eintrag.isEmpty()) {
                return this;
            }
            switch (feld) {
                case "Field label" ->
                    inhalt.put(inhalt.path("type").asText().equals("datetime") ? "dateLabel" : "label", eintrag);
                case "Key" -> inhalt.put("key", eintrag);
                case "Minimum" -> pruefung().put("min", Integer.parseInt(eintrag));
                case "Maximum" -> pruefung().put("max", Integer.parseInt(eintrag));
                case "Static options" -> {
                    for (String wahl : eintrag.split(", ")) {
                        String[] wortUndWert = wahl.split(" = ");
                        inhalt.withArray("values")
                                .addObject()
                                .put("label", wortUndWert[0])
                                .put("value", wortUndWert[1]);
                    }
                }
                default -> throw new AssertionError("the panel has no field " + feld);
            }
            return this;
        }

        private ObjectNode pruefung() {
            return inhalt.withObject("/validate");
        }

        Feld eigenschaft(String name, String wert) {
            inhalt.withObject("/properties").put(name, wert);
            return this;
        }
    }
}
