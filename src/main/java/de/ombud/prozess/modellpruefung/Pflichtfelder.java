package de.ombud.prozess.modellpruefung;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.eingabe.Bauplan;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.modellsprache.Modelldokument;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the end of a task needs, its form has to ask. Whoever ends the first task with a form in which a field was dropped, renamed or is
 * no longer required would be refused, and could do nothing about it.
 */
final class Pflichtfelder {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final BeanFactory beans;
    private final ObjectMapper json = new ObjectMapper();

    Pflichtfelder(BeanFactory beans) {
        this.beans = beans;
    }

    /** A form, and under its keys what it asks. */
    private record Formular(String datei, Map<String, Frage> fragen) {}

    private record Frage(JsonNode komponente, boolean bedingt) {

        boolean istVerschlossen() {
            return nimmtNichts(komponente)
                    || !komponente.at("/validate/pattern").asText().isEmpty();
        }

        boolean laesstWahl(List<String> werte) {
            return komponente.path("values").findValuesAsText("value").stream()
                            .distinct()
                            .count()
                    >= Math.min(2, werte.size());
        }

        boolean istPflicht() {
            return komponente.path("validate").path("required").asBoolean();
        }
    }

    /** @param dateien one deployment, each file readable by itself */
    List<Modellbefund> befunde(Map<String, byte[]> dateien) {
        Map<String, Formular> formulare = new HashMap<>();
        dateien.forEach((datei, inhalt) -> {
            if (datei.endsWith(".form")) {
                JsonNode formular = lies(inhalt);
                formulare.put(formular.path("id").asText(), new Formular(datei, fragen(formular, false)));
            }
        });
        return dateien.entrySet().stream()
                .filter(datei -> datei.getKey().endsWith(".bpmn"))
                .flatMap(datei -> elemente(modell(datei.getValue()).getElementsByTagNameNS(BPMN, "userTask")))
                .filter(aufgabe -> formulare.containsKey(aufgabe.getAttributeNS(CAMUNDA, "formRef")))
                .flatMap(aufgabe -> befunde(aufgabe, formulare.get(aufgabe.getAttributeNS(CAMUNDA, "formRef"))))
                .distinct()
                .toList();
    }

    private Stream<Modellbefund> befunde(Element aufgabe, Formular formular) {
        return elemente(aufgabe.getElementsByTagNameNS(CAMUNDA, "taskListener"))
                .flatMap(
                        horcher -> Aufgabenende.formularVon(horcher.getAttribute("delegateExpression"), beans).stream())
                .flatMap(art -> Bauplan.von(art).felder().stream())
                .flatMap(feld -> einwand(feld, formular).stream()
                        .map(satz -> new Modellbefund(
                                formular.datei(),
                                feld.getName(),
                                satz.formatted(feld.getName(), aufgabe.getAttribute("name")))));
    }

    private static Optional<String> einwand(RecordComponent feld, Formular formular) {
        Feld angaben = feld.getAnnotation(Feld.class);
        Frage frage = formular.fragen().get(feld.getName());
        if (frage == null) {
            return angaben.pflicht()
                    ? Optional.of(
                            "Das Feld „%s“ fehlt im Formular. Ohne es lässt sich die Aufgabe „%s“ nicht abschließen."
                                    + " Bitte ein Feld mit diesem Schlüssel (Key) aufnehmen.")
                    : Optional.empty();
        }
        if (angaben.pflicht() && !frage.istPflicht()) {
            return Optional.of("Das Feld „%s“ braucht der Schritt hinter der Aufgabe „%s“. Bitte es im Formular als"
                    + " Pflichtfeld (Required) kennzeichnen.");
        }
        if (angaben.pflicht() && angaben.wenn().isEmpty() && frage.bedingt()) {
            return Optional.of("Das Feld „%s“ braucht der Schritt hinter der Aufgabe „%s“ immer. Bitte die Bedingung"
                    + " (Hide if) entfernen.");
        }
        if (angaben.pflicht() && frage.istVerschlossen()) {
            return Optional.of("Das Feld „%s“ braucht der Schritt hinter der Aufgabe „%s“, aber so kann es niemand"
                    + " ausfüllen. Bitte „Disabled“, „Read only“, Muster (Regular expression) und widersprüchliche"
                    + " Grenzen herausnehmen.");
        }
        if (angaben.pflicht() && feld.getType().isEnum() && !frage.laesstWahl(werte(feld.getType()))) {
            return Optional.of(
                    "Das Feld „%s“ lässt hinter der Aufgabe „%s“ keine Wahl. Bitte mindestens zwei dieser Werte"
                            + " (Value) anbieten: " + String.join(", ", werte(feld.getType())) + ".");
        }
        return feld.getType().isEnum() && bietetFremdes(frage, feld.getType())
                ? Optional.of(
                        "Das Feld „%s“ bietet etwas an, das der Schritt hinter der Aufgabe „%s“ nicht kennt. Bitte nur"
                                + " diese Werte (Value) anbieten: " + String.join(", ", werte(feld.getType())) + ".")
                : Optional.empty();
    }

    /** Whether nobody can answer this. */
    static boolean nimmtNichts(JsonNode komponente) {
        JsonNode regeln = komponente.path("validate");
        return komponente.path("disabled").asBoolean()
                || komponente.path("readonly").asBoolean()
                || regeln.path("minLength").asInt(0) > regeln.path("maxLength").asInt(Integer.MAX_VALUE)
                || regeln.path("min").asDouble(-Double.MAX_VALUE)
                        > regeln.path("max").asDouble(Double.MAX_VALUE);
    }

    private static boolean bietetFremdes(Frage frage, Class<?> auswahl) {
        return frage.komponente().path("values").findValuesAsText("value").stream()
                .anyMatch(wert -> !werte(auswahl).contains(wert));
    }

    private static List<String> werte(Class<?> auswahl) {
        return Arrays.stream(auswahl.getEnumConstants())
                .map(wert -> ((Enum<?>) wert).name())
                .toList();
    }

    private static Map<String, Frage> fragen(JsonNode teil, boolean bedingt) {
        Map<String, Frage> fragen = new HashMap<>();
        for (JsonNode komponente : teil.path("components")) {
            boolean auchBedingt = bedingt || komponente.path("conditional").has("hide");
            if (komponente.path("key").isTextual()) {
                fragen.put(komponente.path("key").textValue(), new Frage(komponente, auchBedingt));
            }
            fragen.putAll(fragen(komponente, auchBedingt));
        }
        return fragen;
    }

    private JsonNode lies(byte[] formular) {
        try {
            return json.readTree(formular);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document modell(byte[] inhalt) {
        try {
            return Modelldokument.lies(inhalt);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Element> elemente(NodeList knoten) {
        return IntStream.range(0, knoten.getLength()).mapToObj(i -> (Element) knoten.item(i));
    }
}
