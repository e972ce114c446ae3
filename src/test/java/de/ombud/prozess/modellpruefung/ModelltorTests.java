package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modellsprache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class ModelltorTests {

    @ImModell
    static class Uhr {

        public String bis(Object ausfuehrung) {
            return "morgen";
        }

        public boolean istFeiertag() {
            return false;
        }
    }

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final Ausdruckssprache sprache = new Ausdruckssprache(new Modellbeans(beans));
    private final Dateipruefung pruefung = new Dateipruefung(Modellsprache.eingebaute(), sprache);

    ModelltorTests() {
        beans.registerSingleton("uhr", new Uhr());
        beans.registerSingleton("dataSource", new Object());
    }

    static Stream<Angriffsmodell> angriffe() {
        return Angriffsmodelle.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("angriffe")
    void aHostileFileIsRefusedWithThePlaceAndAReason(Angriffsmodell angriff) {
        List<Modellbefund> befunde = pruefung.befunde(angriff.datei(), angriff.bytes());
        assertThat(befunde).isNotEmpty();
        assertThat(befunde).extracting(Modellbefund::element).contains(angriff.element());
        assertThat(befunde).allSatisfy(befund -> assertThat(befund.message()).matches("(?s).*[.!]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "krm",
                "${gruppe}",
                "#{execution.processBusinessKey}",
                "${uhr.bis(execution)}",
                "${uhr.bis('GRENZE')}",
                "${uhr.bis(gruppe)}",
                "${uhr.istFeiertag()}",
                "${weitereOffen == 0 && wegeOffen == 0}",
                "${!(a or not b) and c ne 'X'}",
                "${anzahl >= 2 || uhr.istFeiertag()}",
                "0 0 7 * * ?",
                "P14D"
            })
    void whatModelsNeedIsInTheLanguage(String ausdruck) {
        assertThat(sprache.einwand(ausdruck)).isEmpty();
    }

    @Test
    void everythingThatWeShipPasses() throws IOException {
        for (String ordner : List.of("bpmn", "forms")) {
            try (Stream<Path> dateien = Files.list(Path.of(ordner))) {
                for (Path datei : dateien.toList()) {
                    String inhalt = Files.readString(datei, StandardCharsets.UTF_8);
                    assertThat(pruefung.befunde(
                                    ordner + "/" + datei.getFileName(), inhalt.getBytes(StandardCharsets.UTF_8)))
                            .as(datei.toString())
                            // here the beans of the application are missing
                            .filteredOn(befund -> !befund.message().startsWith("Die Bean"))
                            .isEmpty();
                }
            }
        }
    }

    /** What an analyst sees in the picture, and not what Modeler numbers inside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:intermediateCatchEvent id=\"Hier\"><bpmn:timerEventDefinition id=\"Uhr_1\"><bpmn:timeDate"
                        + " id=\"Zeit_1\">%s</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:intermediateCatchEvent id=\"Hier\"><bpmn:conditionalEventDefinition"
                        + " id=\"Fall_1\"><bpmn:condition"
                        + " id=\"Wenn_1\">%s</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:sequenceFlow id=\"Hier\"><bpmn:conditionExpression"
                        + " id=\"Wenn_1\">%s</bpmn:conditionExpression></bpmn:sequenceFlow>"
            })
    void aFindingNamesTheEventOfATimerAndTheFlowOfACondition(String teil) {
        String modell =
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><bpmn:process id=\"p\">"
                        + teil.formatted("${dataSource.connection}")
                        + "</bpmn:process></bpmn:definitions>";
        assertThat(pruefung.befunde("probe.bpmn", modell.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(befund -> assertThat(befund.element()).isEqualTo("Hier"));
    }

    /** As today's Modeler saves it. */
    @Test
    void aFormOfTheNewestSchemaPassesWhereTheViewerShowsIt() {
        assertThat(formular("""
            {"type":"textfield","id":"Field_1","key":"notiz","label":"=if art = \\"LOB\\" then \\"Dank\\" else \\"Notiz\\"",
             "layout":{"row":"Row_1","columns":null},"conditional":{"hide":"=art = null or art != \\"LOB\\""}}\
            """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"conditional\":{\"hide\":\"=art = = null\"}",
                "\"label\":\"=if art then\"",
                "\"validate\":{\"min\":\"=(1\"}",
                "\"path\":\"anlass\""
            })
    void whatTheViewerCannotReadIsRefusedAtItsField(String angabe) {
        assertThat(formular("{\"type\":\"number\",\"id\":\"Field_1\",\"key\":\"anzahl\"," + angabe + "}"))
                .singleElement()
                .satisfies(befund -> assertThat(befund.element()).isEqualTo("anzahl"));
    }

    private List<Modellbefund> formular(String komponente) {
        String formular = "{\"id\":\"probe\",\"type\":\"default\",\"schemaVersion\":19,\"exporter\":{\"name\":\"Camunda"
                + " Modeler\",\"version\":\"5.40.0\"},\"components\":["
                + komponente + "]}";
        return pruefung.befunde("forms/probe.form", formular.getBytes(StandardCharsets.UTF_8));
    }

    static class Ende implements Aufgabenende<Ende.Formular> {

        enum Freigabe {
            FREIGEBEN,
            ZURUECKGEBEN
        }

        record Formular(
                @Feld(pflicht = true) Freigabe freigabe,

                @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN")
                String hinweis,

                @Feld String vermerk)
                implements Eingabe {}

        @Override
        public void beende(DelegateTask task, Formular formular) {}
    }

    private static final String FREIGABE = """
        {"type":"radio","key":"freigabe","values":[{"value":"FREIGEBEN"},{"value":"ZURUECKGEBEN"}],"validate":{"required":true}}\
        """;

    private static final String HINWEIS = """
        {"type":"textarea","key":"hinweis","conditional":{"hide":"=freigabe = null"},"validate":{"required":true}}\
        """;

    static Stream<Arguments> unbrauchbareFormulare() {
        return Stream.of(
                Arguments.of("the field is gone", FREIGABE, "hinweis", "fehlt"),
                Arguments.of(
                        "it was renamed",
                        FREIGABE + "," + HINWEIS.replace("\"hinweis\"", "\"notiz\""),
                        "hinweis",
                        "fehlt"),
                Arguments.of(
                        "it is no longer required",
                        FREIGABE + "," + HINWEIS.replace("true", "false"),
                        "hinweis",
                        "Pflichtfeld"),
                Arguments.of(
                        "it is hidden where it is always needed",
                        HINWEIS + "," + FREIGABE.replace("{\"type", "{\"conditional\":{\"hide\":\"=a\"},\"type"),
                        "freigabe",
                        "Bedingung"),
                Arguments.of(
                        "it offers what the step does not know",
                        HINWEIS + "," + FREIGABE.replace("FREIGEBEN", "ABNICKEN"),
                        "freigabe",
                        "FREIGEBEN, ZURUECKGEBEN"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unbrauchbareFormulare")
    void aFormThatDoesNotAskWhatItsStepNeedsIsRefused(String weshalb, String fragen, String feld, String grund) {
        assertThat(bereitgestellt(fragen)).singleElement().satisfies(befund -> {
            assertThat(befund.datei()).isEqualTo("forms/probe.form");
            assertThat(befund.element()).isEqualTo(feld);
            assertThat(befund.message()).contains("„Freigeben“", grund);
        });
    }

    @Test
    void aFormMayLeaveOutWhatItsStepCanDoWithout() {
        assertThat(bereitgestellt(FREIGABE + "," + HINWEIS)).isEmpty();
    }

    private List<Modellbefund> bereitgestellt(String fragen) {
        beans.registerBeanDefinition("ende", new RootBeanDefinition(Ende.class));
        String modell = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><bpmn:process id="p">
              <bpmn:userTask id="UserTask_Freigeben" name="Freigeben" camunda:formRef="probe">
                <bpmn:extensionElements>
                  <camunda:taskListener delegateExpression="${ende}" event="complete"/>
                </bpmn:extensionElements>
              </bpmn:userTask></bpmn:process></bpmn:definitions>
            """;
        String formular = "{\"id\":\"probe\",\"components\":[" + fragen + "]}";
        return new Pflichtfelder(beans)
                .befunde(Map.of(
                        "bpmn/probe.bpmn", modell.getBytes(StandardCharsets.UTF_8),
                        "forms/probe.form", formular.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String GEZEICHNET = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
          <bpmn:collaboration id="Zusammenarbeit"><bpmn:participant id="Amt" name="Amt" processRef="neu" /></bpmn:collaboration>
          <bpmn:process id="neu" isExecutable="true">
            <bpmn:laneSet id="Bahnen"><bpmn:lane id="Bahn" name="KRM"><bpmn:flowNodeRef>Schritt</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
            <bpmn:manualTask id="Schritt" />
            <bpmn:textAnnotation id="Anmerkung"><bpmn:text>WER</bpmn:text></bpmn:textAnnotation>
            <bpmn:association id="Verbindung" associationDirection="None" sourceRef="Schritt" targetRef="Anmerkung" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    /** Modeler offers both; which of them our own models use is a matter of taste. */
    @Test
    void whoWorksMayBeDrawnAsALaneOrAsANote() {
        assertThat(gezeichnet("KRM")).isEmpty();
        assertThat(gezeichnet("${dataSource}"))
                .singleElement()
                .satisfies(befund -> assertThat(befund.element()).isEqualTo("Anmerkung"));
    }

    private List<Modellbefund> gezeichnet(String wer) {
        return pruefung.befunde("bpmn/neu.bpmn", GEZEICHNET.replace("WER", wer).getBytes(StandardCharsets.UTF_8));
    }
}
