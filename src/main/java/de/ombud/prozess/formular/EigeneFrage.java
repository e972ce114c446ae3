package de.ombud.prozess.formular;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.eigenfeld.Feldart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A field of a form that no step knows.
 *
 * @param komponente as in the form
 */
public record EigeneFrage(String schluessel, Feldart art, JsonNode komponente) {

    /** Between the values of several choices; no form can hold one. */
    static final String TRENNER = "\n";

    private static final Map<String, Feldart> ARTEN = Map.of(
            "textfield", Feldart.TEXT,
            "textarea", Feldart.TEXT,
            "select", Feldart.AUSWAHL,
            "radio", Feldart.AUSWAHL,
            "checkbox", Feldart.KAESTCHEN,
            "checklist", Feldart.MEHRFACHAUSWAHL,
            "taglist", Feldart.MEHRFACHAUSWAHL,
            "number", Feldart.ZAHL,
            "datetime", Feldart.ZEIT);

    /** @param bekannt whether a step knows the field of this key */
    public static List<EigeneFrage> in(JsonNode formular, Predicate<String> bekannt) {
        List<EigeneFrage> fragen = new ArrayList<>();
        formular.path("components").forEach(komponente -> sammle(komponente, bekannt, fragen));
        return fragen;
    }

    private static void sammle(JsonNode komponente, Predicate<String> bekannt, List<EigeneFrage> fragen) {
        String schluessel = komponente.path("key").asText();
        art(komponente)
                .filter(art -> !schluessel.isEmpty() && !bekannt.test(schluessel))
                .ifPresent(art -> fragen.add(new EigeneFrage(schluessel, art, komponente)));
        komponente.path("components").forEach(teil -> sammle(teil, bekannt, fragen));
    }

    private static Optional<Feldart> art(JsonNode komponente) {
        return Optional.ofNullable(ARTEN.get(komponente.path("type").asText()));
    }

    /** An expression is no name: what it says is known to the viewer alone. */
    String bezeichnung() {
        String name =
                komponente.path("label").asText(komponente.path("dateLabel").asText());
        return name.isBlank() || name.startsWith("=") ? schluessel : name.strip();
    }

    boolean istMehrzeilig() {
        return komponente.path("type").asText().equals("textarea");
    }

    /** What is only there after another answer is asked for by the viewer alone. */
    boolean istPflicht() {
        return komponente.at("/validate/required").asBoolean()
                && !komponente.path("conditional").has("hide");
    }

    boolean istNurTag() {
        return komponente.path("subtype").asText("date").equals("date");
    }

    boolean istNurUhrzeit() {
        return komponente.path("subtype").asText().equals("time");
    }

    /** Names of the choices by their values. */
    public Map<String, String> auswahl() {
        Map<String, String> auswahl = new LinkedHashMap<>();
        komponente
                .path("values")
                .forEach(wert -> auswahl.put(
                        wert.path("value").asText(),
                        wert.path("label").asText(wert.path("value").asText())));
        return auswahl;
    }
}
