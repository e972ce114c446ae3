package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.frist.Uhr;
import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modellsprache;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Gruppe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Modeler writes when an analyst takes one of our templates passes the gate, whatever is chosen in it. */
class ElementTemplateTests {

    private static final Path VORLAGEN = Path.of(".camunda", "element-templates");

    /** They belong to one step of the case and refer to a question, a round or an end, which an analyst does not choose. */
    private static final EnumSet<Schreiben> OHNE_VORLAGE =
            EnumSet.of(Schreiben.RUECKFRAGE, Schreiben.ZWISCHENNACHRICHT, Schreiben.RUECKZUGSBESTAETIGUNG);

    private static final Pattern UHR = Pattern.compile("\\$\\{uhr\\.ab\\(execution, '(\\w+)'\\)}");

    private final Dateipruefung pruefung =
            new Dateipruefung(Modellsprache.eingebaute(), new Ausdruckssprache(new Modellbeans(Modellprobe.beans())));

    static Stream<Path> vorlagen() throws IOException {
        try (Stream<Path> dateien = Files.list(VORLAGEN)) {
            return dateien.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vorlagen")
    void anElementMadeOfATemplatePassesTheGate(Path datei) throws IOException {
        JsonNode vorlage = lies(datei);
        assertThat(vorlage.path("$schema").asText())
                .isEqualTo("https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json");
        int weiteste = liste(vorlage.path("properties")).stream()
                .mapToInt(angabe -> angabe.path("choices").size())
                .max()
                .orElse(0);
        for (int wahl = 0; wahl < Math.max(1, weiteste); wahl++) {
            String modell = modell(vorlage, wahl);
            assertThat(pruefung.befunde("bpmn/probe.bpmn", modell.getBytes(StandardCharsets.UTF_8)))
                    .as(modell)
                    .isEmpty();
        }
    }

    @Test
    void theTemplatesOfferTheGroupsThatWorkOnTasks() throws IOException {
        assertThat(auswahl("aufgabe-einer-gruppe", "camunda:candidateGroups"))
                .containsExactlyInAnyOrderElementsOf(
                        Gruppe.ids(EnumSet.complementOf(EnumSet.of(Gruppe.PROZESSANALYSE, Gruppe.ADMINISTRATION))));
        assertThat(auswahl("versaeumte-frist", "camunda:candidateGroups"))
                .contains("${leitung}")
                .containsAll(Gruppe.ids(Gruppe.LEITUNG))
                .hasSize(Gruppe.LEITUNG.size() + 1);
    }

    @Test
    void theTemplatesOfferEveryClock() throws IOException {
        List<String> alle = Stream.of(Uhr.values()).map(Uhr::name).toList();
        for (String vorlage : List.of("aufgabe-einer-gruppe", "frist-nach-einer-uhr")) {
            assertThat(auswahl(vorlage, "camunda:dueDate").stream()
                            .flatMap(wert -> UHR.matcher(wert).results())
                            .map(treffer -> treffer.group(1)))
                    .as(vorlage)
                    .containsExactlyInAnyOrderElementsOf(alle);
        }
    }

    @Test
    void theTemplatesOfferEveryLetterThatAnAnalystMaySend() throws IOException {
        assertThat(Stream.concat(
                        auswahl("schreiben", "schreiben").stream(),
                        auswahl("schreiben-eines-weges", "schreiben").stream()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(OHNE_VORLAGE).stream()
                        .map(Schreiben::name)
                        .toList());
    }

    private static List<String> auswahl(String vorlage, String ziel) throws IOException {
        return liste(lies(VORLAGEN.resolve(vorlage + ".json")).path("properties")).stream()
                .filter(angabe -> angabe.at("/binding/name").asText().equals(ziel)
                        || angabe.at("/binding/target").asText().equals(ziel))
                .flatMap(angabe -> liste(angabe.path("choices")).stream())
                .map(wahl -> wahl.path("value").asText())
                .toList();
    }

    /** As Modeler writes it: properties become attributes, everything else an extension element. */
    private static String modell(JsonNode vorlage, int wahl) {
        List<String> attribute = new ArrayList<>(List.of(
                "camunda:modelerTemplate=\"" + vorlage.path("id").asText() + "\"",
                "camunda:modelerTemplateVersion=\"" + vorlage.path("version").asText() + "\""));
        StringBuilder erweiterungen = new StringBuilder();
        for (JsonNode angabe : liste(vorlage.path("properties"))) {
            String wert = wert(angabe, wahl);
            JsonNode bindung = angabe.path("binding");
            String ziel = bindung.path("target").asText();
            switch (bindung.path("type").asText()) {
                case "property" -> attribute.add(bindung.path("name").asText() + "=\"" + wert + "\"");
                case "camunda:in:businessKey" ->
                    erweiterungen.append("<camunda:in businessKey=\"%s\"/>".formatted(wert));
                case "camunda:in" ->
                    erweiterungen.append("<camunda:in %s=\"%s\" target=\"%s\"/>"
                            .formatted(
                                    bindung.path("expression").asBoolean() ? "sourceExpression" : "source",
                                    wert,
                                    ziel));
                case "camunda:executionListener" ->
                    erweiterungen.append("<camunda:executionListener %s=\"%s\" event=\"%s\"/>"
                            .formatted(
                                    bindung.path("implementationType").asText(),
                                    wert,
                                    bindung.path("event").asText()));
                default -> throw new AssertionError("Modeler writes this otherwise: " + bindung);
            }
        }
        String art = vorlage.at("/appliesTo")
                .get(vorlage.at("/appliesTo").size() - 1)
                .asText();
        String angaben = String.join(" ", attribute);
        String inhalt =
                erweiterungen.isEmpty() ? "" : "<bpmn:extensionElements>" + erweiterungen + "</bpmn:extensionElements>";
        String kopf = "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"probe\">";
        return art.equals("bpmn:Process")
                ? kopf + "<bpmn:process id=\"probe\" " + angaben + "/></bpmn:definitions>"
                : kopf + "<bpmn:process id=\"probe\" isExecutable=\"true\"><" + klein(art) + " id=\"Probe\" " + angaben
                        + ">" + inhalt + "</" + klein(art) + "></bpmn:process></bpmn:definitions>";
    }

    private static String klein(String art) {
        return "bpmn:" + Character.toLowerCase(art.charAt(5)) + art.substring(6);
    }

    private static String wert(JsonNode angabe, int wahl) {
        JsonNode choices = angabe.path("choices");
        if (!choices.isEmpty()) {
            return choices.get(wahl % choices.size()).path("value").asText();
        }
        return angabe.path("value").asText("antwort-schreiben");
    }

    private static List<JsonNode> liste(JsonNode feld) {
        return StreamSupport.stream(feld.spliterator(), false).toList();
    }

    private static JsonNode lies(Path datei) throws IOException {
        return new ObjectMapper().readTree(datei.toFile());
    }
}
