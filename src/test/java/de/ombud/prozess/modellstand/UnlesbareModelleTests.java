package de.ombud.prozess.modellstand;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.maschine.OhneModelltor;
import de.ombud.prozess.modellpruefung.Gesamtpruefung;
import de.ombud.prozess.modellpruefung.Modellbefund;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that the engine cannot read: what it says about them in English never reaches an analyst. */
@OmbudTest
class UnlesbareModelleTests {

    private static final Pattern ENGLISCH = Pattern.compile(
            "\\b(the|is|are|not|must|should|be|of|for|with|found|expected|invalid|could|cannot|element|attribute|no)\\b"
                    + "|cvc-|ENGINE-|DMN-|org\\.");

    @Autowired
    private ProcessEngine maschine;

    @Autowired
    private Gesamtpruefung pruefung;

    @LocalServerPort
    private int port;

    private static final String KOPF = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="D" targetNamespace="http://ombud.example">
        """;

    private static String ablauf(String mitte, String ausserhalb) {
        return KOPF + """
              <bpmn:process id="neu" isExecutable="true" camunda:historyTimeToLive="P1095D">
                <bpmn:startEvent id="Start" />
                <bpmn:manualTask id="Schritt" />
                <bpmn:endEvent id="Ende" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Schritt" />
                <bpmn:sequenceFlow id="F2" sourceRef="Schritt" targetRef="Ende" />
            """ + mitte + "</bpmn:process>" + ausserhalb + "</bpmn:definitions>";
    }

    private static String statt(String schritt) {
        return ablauf("", "").replace("<bpmn:manualTask id=\"Schritt\" />", schritt);
    }

    private static String rand(String innen) {
        return ablauf(
                "<bpmn:boundaryEvent id=\"Rand\" attachedToRef=\"Schritt\">" + innen
                        + "</bpmn:boundaryEvent><bpmn:endEvent id=\"Aus\"/><bpmn:sequenceFlow id=\"F3\""
                        + " sourceRef=\"Rand\" targetRef=\"Aus\"/>",
                "");
    }

    private static String tabelle(String innen) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="D" name="D" namespace="http://camunda.org/schema/1.0/dmn">
            """ + innen + "</definitions>";
    }

    private static String entscheidung(String id, String innen) {
        return "<decision id=\"" + id + "\" name=\"Neu\" camunda:historyTimeToLive=\"P1095D\">" + innen + "</decision>";
    }

    private static String spalten(String eingabe, String ausgaben, String zeile) {
        return "<decisionTable id=\"T\">" + eingabe + ausgaben + zeile + "</decisionTable>";
    }

    private static final String EIN = "<input id=\"I1\"><inputExpression id=\"IE1\""
            + " typeRef=\"string\"><text>thema</text></inputExpression></input>";
    private static final String AUS = "<output id=\"O1\" name=\"x\" typeRef=\"string\" />";
    private static final String ZEILE = "<rule id=\"R1\"><inputEntry id=\"E1\"><text></text></inputEntry><outputEntry"
            + " id=\"A1\"><text>\"x\"</text></outputEntry></rule>";

    private static Map<String, Map<String, String>> kaputte() {
        Map<String, Map<String, String>> alle = new LinkedHashMap<>();
        alle.put(
                "same process in two files",
                Map.of("neu.bpmn", ablauf("", ""), "zweite.bpmn", ablauf("", "").replace("Schritt", "Anderer")));
        bpmn(
                alle,
                "order of elements",
                statt("<bpmn:manualTask id=\"Schritt\"><bpmn:incoming>F1</bpmn:incoming><bpmn:documentation>Zu"
                        + " spät</bpmn:documentation></bpmn:manualTask>"));
        bpmn(alle, "no target name space", ablauf("", "").replace(" targetNamespace=\"http://ombud.example\"", ""));
        bpmn(alle, "id with a blank", ablauf("", "").replace("\"Schritt\"", "\"Ein Schritt\""));
        bpmn(alle, "id twice", ablauf("<bpmn:manualTask id=\"Schritt\" />", ""));
        bpmn(
                alle,
                "boundary of nothing",
                rand("<bpmn:timerEventDefinition id=\"T\"><bpmn:timeDuration"
                                + " xsi:type=\"bpmn:tFormalExpression\">P1D</bpmn:timeDuration></bpmn:timerEventDefinition>")
                        .replace("attachedToRef=\"Schritt\"", "attachedToRef=\"Nichts\""));
        bpmn(
                alle,
                "boundary of a start",
                rand("<bpmn:timerEventDefinition id=\"T\"><bpmn:timeDuration"
                                + " xsi:type=\"bpmn:tFormalExpression\">P1D</bpmn:timeDuration></bpmn:timerEventDefinition>")
                        .replace("attachedToRef=\"Schritt\"", "attachedToRef=\"Start\""));
        bpmn(alle, "boundary without event", rand(""));
        bpmn(alle, "timer without time", rand("<bpmn:timerEventDefinition id=\"T\"/>"));
        bpmn(
                alle,
                "timer with two times",
                rand("<bpmn:timerEventDefinition id=\"T\"><bpmn:timeDuration"
                        + " xsi:type=\"bpmn:tFormalExpression\">P1D</bpmn:timeDuration><bpmn:timeCycle"
                        + " xsi:type=\"bpmn:tFormalExpression\">R/P1D</bpmn:timeCycle></bpmn:timerEventDefinition>"));
        bpmn(alle, "message of nobody", rand("<bpmn:messageEventDefinition id=\"M\" messageRef=\"Nichts\"/>"));
        bpmn(alle, "message without reference", rand("<bpmn:messageEventDefinition id=\"M\"/>"));
        bpmn(alle, "error of nobody", rand("<bpmn:errorEventDefinition id=\"M\" errorRef=\"Nichts\"/>"));
        bpmn(alle, "condition without text", rand("<bpmn:conditionalEventDefinition id=\"M\"/>"));
        bpmn(alle, "terminate at a border", rand("<bpmn:terminateEventDefinition id=\"M\"/>"));
        bpmn(
                alle,
                "flow to nowhere",
                ablauf("<bpmn:sequenceFlow id=\"F9\" sourceRef=\"Schritt\" targetRef=\"Nichts\" />", ""));
        bpmn(
                alle,
                "flow from nowhere",
                ablauf("<bpmn:sequenceFlow id=\"F9\" sourceRef=\"Nichts\" targetRef=\"Schritt\" />", ""));
        bpmn(alle, "flow without source", ablauf("<bpmn:sequenceFlow id=\"F9\" targetRef=\"Schritt\" />", ""));
        bpmn(
                alle,
                "flow into a sub-process",
                statt("<bpmn:subProcess id=\"Schritt\"><bpmn:startEvent id=\"S\"/><bpmn:endEvent"
                                + " id=\"E\"/><bpmn:sequenceFlow id=\"F5\" sourceRef=\"S\""
                                + " targetRef=\"E\"/></bpmn:subProcess>")
                        .replace("targetRef=\"Ende\"", "targetRef=\"E\""));
        bpmn(alle, "service without implementation", statt("<bpmn:serviceTask id=\"Schritt\"/>"));
        bpmn(alle, "call of nothing", statt("<bpmn:callActivity id=\"Schritt\"/>"));
        bpmn(alle, "rule of nothing", statt("<bpmn:businessRuleTask id=\"Schritt\"/>"));
        bpmn(alle, "receive without message", statt("<bpmn:receiveTask id=\"Schritt\"/>"));
        bpmn(alle, "catches nothing", statt("<bpmn:intermediateCatchEvent id=\"Schritt\"/>"));
        bpmn(
                alle,
                "repeats nothing",
                statt("<bpmn:manualTask id=\"Schritt\"><bpmn:multiInstanceLoopCharacteristics"
                        + " id=\"M\"/></bpmn:manualTask>"));
        bpmn(alle, "default that is none", statt("<bpmn:exclusiveGateway id=\"Schritt\" default=\"Nichts\"/>"));
        bpmn(
                alle,
                "default with a condition",
                ablauf(
                                "<bpmn:manualTask id=\"B\"/><bpmn:sequenceFlow id=\"F7\" sourceRef=\"B\""
                                        + " targetRef=\"Ende\"/><bpmn:sequenceFlow id=\"F8\" sourceRef=\"Schritt\""
                                        + " targetRef=\"B\"><bpmn:conditionExpression"
                                        + " xsi:type=\"bpmn:tFormalExpression\">${1 =="
                                        + " 1}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                                "")
                        .replace(
                                "<bpmn:manualTask id=\"Schritt\" />",
                                "<bpmn:exclusiveGateway id=\"Schritt\" default=\"F8\"/>"));
        bpmn(
                alle,
                "two beginnings",
                ablauf(
                        "<bpmn:startEvent id=\"S2\"/><bpmn:sequenceFlow id=\"F9\" sourceRef=\"S2\""
                                + " targetRef=\"Schritt\" />",
                        ""));
        bpmn(alle, "sub-process without beginning", statt("<bpmn:subProcess id=\"Schritt\"/>"));
        bpmn(
                alle,
                "event sub-process without event",
                ablauf(
                        "<bpmn:subProcess id=\"U\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"S\"/><bpmn:endEvent"
                                + " id=\"E\"/><bpmn:sequenceFlow id=\"F5\" sourceRef=\"S\""
                                + " targetRef=\"E\"/></bpmn:subProcess>",
                        ""));
        bpmn(
                alle,
                "event sub-process with two",
                ablauf(
                        "<bpmn:subProcess id=\"U\" triggeredByEvent=\"true\"><bpmn:startEvent"
                                + " id=\"S\"/><bpmn:startEvent id=\"S3\"/><bpmn:endEvent id=\"E\"/><bpmn:sequenceFlow"
                                + " id=\"F5\" sourceRef=\"S\" targetRef=\"E\"/><bpmn:sequenceFlow id=\"F6\""
                                + " sourceRef=\"S3\" targetRef=\"E\"/></bpmn:subProcess>",
                        ""));
        bpmn(
                alle,
                "start by two messages",
                ablauf(
                        "<bpmn:startEvent id=\"S2\"><bpmn:messageEventDefinition id=\"M2\""
                                + " messageRef=\"Mess\"/></bpmn:startEvent><bpmn:startEvent"
                                + " id=\"S3\"><bpmn:messageEventDefinition id=\"M3\""
                                + " messageRef=\"Mess\"/></bpmn:startEvent><bpmn:sequenceFlow id=\"F5\" sourceRef=\"S2\""
                                + " targetRef=\"Ende\"/><bpmn:sequenceFlow id=\"F6\" sourceRef=\"S3\""
                                + " targetRef=\"Ende\"/>",
                        "<bpmn:message id=\"Mess\" name=\"AnliegenAbgegeben\"/>"));
        bpmn(
                alle,
                "error without code",
                rand("<bpmn:errorEventDefinition id=\"M\" errorRef=\"E7\"/>")
                        .replace("</bpmn:definitions>", "<bpmn:error id=\"E7\"/></bpmn:definitions>"));
        bpmn(alle, "no yes and no no", ablauf("", "").replace("isExecutable=\"true\"", "isExecutable=\"ja\""));
        bpmn(
                alle,
                "asynchronous perhaps",
                ablauf("", "")
                        .replace(
                                "<bpmn:manualTask id=\"Schritt\"",
                                "<bpmn:manualTask camunda:asyncBefore=\"vielleicht\" id=\"Schritt\""));
        bpmn(
                alle,
                "retry often",
                statt(
                        "<bpmn:serviceTask id=\"Schritt\" camunda:expression=\"${1 == 1}\""
                                + " camunda:asyncBefore=\"true\"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>oft</camunda:failedJobRetryTimeCycle></bpmn:extensionElements></bpmn:serviceTask>"));
        bpmn(
                alle,
                "listener at noon",
                statt("<bpmn:manualTask id=\"Schritt\"><bpmn:extensionElements><camunda:executionListener"
                        + " event=\"mittags\" expression=\"${1 =="
                        + " 1}\"/></bpmn:extensionElements></bpmn:manualTask>"));
        bpmn(
                alle,
                "listener without what",
                statt("<bpmn:manualTask id=\"Schritt\"><bpmn:extensionElements><camunda:executionListener"
                        + " event=\"start\"/></bpmn:extensionElements></bpmn:manualTask>"));
        bpmn(
                alle,
                "task listener at noon",
                statt(aufgabe(
                        "<bpmn:extensionElements><camunda:taskListener event=\"mittags\" expression=\"${1 =="
                                + " 1}\"/></bpmn:extensionElements>",
                        "")));
        bpmn(
                alle,
                "task listener by clock",
                statt(aufgabe(
                        "<bpmn:extensionElements><camunda:taskListener event=\"timeout\" expression=\"${1 =="
                                + " 1}\"/></bpmn:extensionElements>",
                        "")));
        bpmn(alle, "form bound to the moon", statt(aufgabe("", "").replace("\"deployment\"", "\"mond\"")));
        bpmn(alle, "priority of a task", statt(aufgabe("", "camunda:priority=\"hoch\"")));
        bpmn(
                alle,
                "handed over without name",
                statt("<bpmn:callActivity id=\"Schritt\""
                        + " calledElement=\"versand\"><bpmn:extensionElements><camunda:in"
                        + " source=\"x\"/></bpmn:extensionElements></bpmn:callActivity>"));
        bpmn(
                alle,
                "called process by version",
                statt("<bpmn:callActivity id=\"Schritt\" calledElement=\"versand\""
                        + " camunda:calledElementBinding=\"version\"/>"));
        bpmn(
                alle,
                "table by version",
                statt("<bpmn:businessRuleTask id=\"Schritt\" camunda:decisionRef=\"uhr\""
                        + " camunda:decisionRefBinding=\"version\"/>"));
        bpmn(
                alle,
                "result of a table mapped wrongly",
                statt("<bpmn:businessRuleTask id=\"Schritt\" camunda:decisionRef=\"uhr\""
                        + " camunda:mapDecisionResult=\"irgendwie\"/>"));
        bpmn(alle, "gateway by one event", statt("<bpmn:eventBasedGateway id=\"Schritt\"/>"));
        bpmn(
                alle,
                "two processes in a file",
                ablauf(
                        "",
                        "<bpmn:process id=\"neu2\" isExecutable=\"true\""
                                + " camunda:historyTimeToLive=\"P1095D\"><bpmn:startEvent"
                                + " id=\"Start2\"/></bpmn:process>"));
        bpmn(
                alle,
                "text in a start",
                ablauf("", "")
                        .replace(
                                "<bpmn:startEvent id=\"Start\" />",
                                "<bpmn:startEvent id=\"Start\"><bpmn:timerEventDefinition id=\"T\"><bpmn:timeCycle"
                                        + " xsi:type=\"bpmn:tFormalExpression\">0 0 25 * *"
                                        + " ?</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>"));
        bpmn(
                alle,
                "timer that never was",
                ablauf("", "")
                        .replace(
                                "<bpmn:startEvent id=\"Start\" />",
                                "<bpmn:startEvent id=\"Start\"><bpmn:timerEventDefinition id=\"T\"><bpmn:timeDate"
                                        + " xsi:type=\"bpmn:tFormalExpression\">2026-13-45</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>"));
        bpmn(
                alle,
                "drawn without shape",
                ablauf(
                        "",
                        "<bpmndi:BPMNDiagram xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                                + " id=\"X\"><bpmndi:BPMNPlane id=\"Y\" bpmnElement=\"Nichts\"><bpmndi:BPMNShape id=\"Z\""
                                + " bpmnElement=\"Schritt\"/></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"));

        dmn(alle, "same table in two files", tabelle(entscheidung("uhr", spalten(EIN, AUS, ZEILE))));
        dmn(
                alle,
                "same form id twice in file",
                tabelle(entscheidung("neu", spalten(EIN, AUS, ZEILE)) + entscheidung("neu", spalten(EIN, AUS, ZEILE))));
        dmn(
                alle,
                "unknown hit policy",
                tabelle(entscheidung(
                        "neu", spalten(EIN, AUS, ZEILE).replace("id=\"T\"", "id=\"T\" hitPolicy=\"MANCHMAL\""))));
        dmn(
                alle,
                "output without name",
                tabelle(entscheidung(
                        "neu", spalten(EIN, AUS.replace("name=\"x\"", "") + "<output id=\"O2\"/>", ZEILE))));
        dmn(
                alle,
                "two outputs alike",
                tabelle(entscheidung("neu", spalten(EIN, AUS + AUS.replace("O1", "O2"), ZEILE))));
        dmn(
                alle,
                "row too short",
                tabelle(entscheidung(
                        "neu",
                        spalten(
                                EIN,
                                AUS,
                                "<rule id=\"R1\"><outputEntry id=\"A1\"><text>1</text></outputEntry></rule>"))));
        dmn(
                alle,
                "row too long",
                tabelle(entscheidung(
                        "neu",
                        spalten(
                                EIN,
                                AUS,
                                ZEILE.replace(
                                        "<outputEntry",
                                        "<inputEntry id=\"E2\"><text></text></inputEntry><outputEntry")))));
        dmn(
                alle,
                "unknown type",
                tabelle(entscheidung("neu", spalten(EIN.replace("\"string\"", "\"banane\""), AUS, ZEILE))));
        dmn(alle, "input without expression", tabelle(entscheidung("neu", spalten("<input id=\"I1\"/>", AUS, ZEILE))));
        dmn(alle, "decision without table", tabelle(entscheidung("neu", "")));
        dmn(
                alle,
                "needs another that is not there",
                tabelle(entscheidung(
                        "neu",
                        "<informationRequirement id=\"IR\"><requiredDecision"
                                + " href=\"#nichts\"/></informationRequirement>"
                                + spalten(EIN, AUS, ZEILE))));
        dmn(
                alle,
                "needs itself",
                tabelle(entscheidung(
                        "neu",
                        "<informationRequirement id=\"IR\"><requiredDecision href=\"#neu\"/></informationRequirement>"
                                + spalten(EIN, AUS, ZEILE))));
        dmn(alle, "order in a table", tabelle(entscheidung("neu", spalten(AUS, EIN, ZEILE))));
        dmn(
                alle,
                "aggregation of words",
                tabelle(entscheidung(
                        "neu",
                        spalten(EIN, AUS, ZEILE)
                                .replace("id=\"T\"", "id=\"T\" hitPolicy=\"COLLECT\" aggregation=\"MITTEL\""))));

        formular(alle, "form without id", "{\"type\":\"default\",\"components\":[]}");
        String leer = "{\"id\":\"neu\",\"type\":\"default\",\"components\":[]}";
        alle.put("two forms with one id", Map.of("neu.form", leer, "zweites.form", leer));
        formular(alle, "form that is a list", "[]");
        formular(alle, "form that ends", "{\"id\":\"neu\",");
        formular(alle, "form with a strange id", "{\"id\":{\"a\":1},\"type\":\"default\",\"components\":[]}");
        return alle;
    }

    private static String aufgabe(String innen, String attribute) {
        return "<bpmn:userTask id=\"Schritt\" camunda:candidateGroups=\"krm\" camunda:formRef=\"antwort-schreiben\""
                + " camunda:formRefBinding=\"deployment\" camunda:dueDate=\"P1D\" " + attribute + ">" + innen
                + "</bpmn:userTask>";
    }

    private static void bpmn(Map<String, Map<String, String>> alle, String was, String inhalt) {
        alle.put(was, Map.of("neu.bpmn", inhalt));
    }

    private static void dmn(Map<String, Map<String, String>> alle, String was, String inhalt) {
        alle.put(was, Map.of("neu.dmn", inhalt));
    }

    private static void formular(Map<String, Map<String, String>> alle, String was, String inhalt) {
        alle.put(was, Map.of("neu.form", inhalt));
    }

    /** Said by the gate or by the engine: refused with a place and in German, or harmless. */
    @Test
    void whatCannotBeReadIsRefusedInGermanWithFileAndElement() {
        List<String> schlechte = new ArrayList<>();
        kaputte().forEach((was, dateien) -> {
            List<Modellbefund> befunde = befunde(dateien);
            if (befunde.isEmpty()) {
                schlechte.add(was + ": passes");
            }
            befunde.stream()
                    .filter(befund -> befund.datei().isEmpty()
                            || ENGLISCH.matcher(befund.message().replaceAll("„[^“]*“|\\([^)]*\\)", ""))
                                    .find()
                            || befund.message().contains("Protokoll der Anwendung"))
                    .forEach(befund -> schlechte.add(was + ": " + befund));
        });
        assertThat(schlechte).isEmpty();
    }

    private List<Modellbefund> befunde(Map<String, String> dateien) {
        Map<String, byte[]> inhalte = new TreeMap<>();
        dateien.forEach(
                (name, inhalt) -> inhalte.put(Standdatei.mitOrdner(name), inhalt.getBytes(StandardCharsets.UTF_8)));
        List<Modellbefund> amTor = pruefung.befunde(inhalte).stream()
                .filter(Modellbefund::istFehler)
                .toList();
        if (!amTor.isEmpty()) {
            return amTor;
        }
        DeploymentBuilder bereitstellung = maschine.getRepositoryService().createDeployment();
        inhalte.forEach((name, inhalt) -> bereitstellung.addInputStream(name, new ByteArrayInputStream(inhalt)));
        try {
            maschine.getRepositoryService()
                    .deleteDeployment(
                            OhneModelltor.rolleAus(maschine, bereitstellung).getId(), true);
            return List.of();
        } catch (ProcessEngineException unlesbar) {
            return Maschinensatz.befunde(unlesbar, inhalte);
        }
    }

    @Test
    void theAnalystReadsItUnderTheNameThatWasSent() {
        var antwort = Staende.sende(
                Zugriff.basic(port, "analyse"),
                "/engine-rest/deployment/create",
                "Falsche Reihenfolge",
                kaputte().get("order of elements"));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/datei").asText()).isEqualTo("neu.bpmn");
        assertThat(Zugriff.json(antwort).at("/errors/0/element").asText()).isEqualTo("Schritt");
        assertThat(Zugriff.json(antwort).path("message").asText()).contains("Reihenfolge");
    }
}
