package de.ombud.prozess.modellpruefung;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Models that try each way out of a model: to code, to the system, to the engine's services, to other beans, to foreign pages. */
public final class Angriffsmodelle {

    /** The group that the expressions below try to join. */
    public static final String BEUTE = "camunda-admin";

    public static final Path DATEI = Path.of("target", "angriff.txt");

    private static final String KLASSE = Eindringling.class.getName();

    private static final String AUSDRUCK =
            "${execution.processEngineServices.identityService.createMembership('analyse','" + BEUTE + "')}";

    private static final String SHELL = "org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior";

    private Angriffsmodelle() {}

    public static List<Angriffsmodell> alle() {
        return Stream.of(
                        ausdruecke(),
                        schritte(),
                        horcher(),
                        angaben(),
                        ereignisse(),
                        tabellen(),
                        formulare(),
                        dateien())
                .flatMap(art -> art)
                .toList();
    }

    /** Only expressions: each stands in a service task. */
    private static Stream<Angriffsmodell> ausdruecke() {
        return Stream.of(
                        AUSDRUCK,
                        "${execution.processEngineServices.processEngineConfiguration.dataSource.connection.close()}",
                        "${execution.getProcessEngineServices().getIdentityService().createMembership('analyse','"
                                + BEUTE + "')}",
                        "${execution['processEngineServices'].identityService.createMembership('analyse','" + BEUTE
                                + "')}",
                        "${execution.processInstance.setVariable('x', 1)}",
                        "${execution.setVariable('x', 'y')}",
                        "${execution.bpmnModelInstance}",
                        "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch "
                                + DATEI + "')}",
                        "${''['class'].name}",
                        "${systemProperties.put('" + Eindringling.SPUR + "','ja')}",
                        "${dataSource.connection}",
                        "${identityService.createMembership('analyse','" + BEUTE + "')}",
                        "${fallschritte.getClass().getClassLoader()}",
                        "${fallschritte.toString()}",
                        "${fallschritte.gibtEsNicht(execution)}",
                        "${fallschritte.abschliessen(execution.parent)}",
                        "${fallschritte.abschliessen(fallschritte.abschliessen(execution))}",
                        "${task.execution.processEngineServices}",
                        "${true ? execution.processEngineServices : 1}",
                        "${now()}",
                        "${[1,2]}",
                        "vorn ${execution.processBusinessKey}",
                        "${1 + 1}",
                        "${empty x}",
                        "${")
                .map(ausdruck -> prozess(
                        "Ausdruck " + ausdruck,
                        "<bpmn:serviceTask id=\"Schritt\" camunda:expression=\"" + maskiert(ausdruck) + "\" />",
                        "Schritt"));
    }

    private static Stream<Angriffsmodell> schritte() {
        String befehl = "<bpmn:extensionElements><camunda:field"
                + " name=\"command\"><camunda:string>touch</camunda:string></camunda:field><camunda:field"
                + " name=\"arg1\"><camunda:string>" + DATEI.toAbsolutePath()
                + "</camunda:string></camunda:field></bpmn:extensionElements>";
        return Stream.of(
                prozess(
                        "Befehl",
                        "<bpmn:serviceTask id=\"Schritt\" camunda:type=\"shell\">" + befehl + "</bpmn:serviceTask>",
                        "Schritt"),
                prozess(
                        "Befehl als Sendeschritt",
                        "<bpmn:sendTask id=\"Schritt\" camunda:type=\"shell\">" + befehl + "</bpmn:sendTask>",
                        "Schritt"),
                prozess(
                        "Befehl als Klasse",
                        "<bpmn:serviceTask id=\"Schritt\" camunda:class=\"" + SHELL + "\">" + befehl
                                + "</bpmn:serviceTask>",
                        "Schritt"),
                prozess("Klasse", "<bpmn:serviceTask id=\"Schritt\" camunda:class=\"" + KLASSE + "\" />", "Schritt"),
                prozess(
                        "Regelschritt mit Klasse",
                        "<bpmn:businessRuleTask id=\"Schritt\" camunda:class=\"" + KLASSE + "\" />",
                        "Schritt"),
                prozess(
                        "Bean der Anwendung",
                        "<bpmn:serviceTask id=\"Schritt\" camunda:delegateExpression=\"${dataSource}\" />",
                        "Schritt"),
                prozess("Mail", "<bpmn:serviceTask id=\"Schritt\" camunda:type=\"mail\" />", "Schritt"),
                prozess(
                        "fremder Arbeiter",
                        "<bpmn:serviceTask id=\"Schritt\" camunda:type=\"external\" camunda:topic=\"x\" />",
                        "Schritt"),
                prozess(
                        "Skript",
                        "<bpmn:scriptTask id=\"Schritt\""
                                + " scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                        "Schritt"),
                prozess(
                        "Skript aus einer Datei",
                        "<bpmn:scriptTask id=\"Schritt\" scriptFormat=\"groovy\""
                                + " camunda:resource=\"classpath://x.groovy\" />",
                        "Schritt"),
                prozess(
                        "Verbindung",
                        "<bpmn:serviceTask"
                                + " id=\"Schritt\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector"
                                + "</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
                        "Schritt"),
                prozess(
                        "Variablen eines Aufrufs durch eine Klasse",
                        "<bpmn:callActivity id=\"Schritt\" calledElement=\"angriff\" camunda:variableMappingClass=\""
                                + KLASSE + "\" />",
                        "Schritt"),
                prozess(
                        "Variablen eines Aufrufs durch eine Bean",
                        "<bpmn:callActivity id=\"Schritt\" calledElement=\"angriff\""
                                + " camunda:variableMappingDelegateExpression=\""
                                + AUSDRUCK + "\" />",
                        "Schritt"),
                prozess(
                        "Aufruf durch einen Ausdruck",
                        "<bpmn:callActivity id=\"Schritt\" calledElement=\"" + AUSDRUCK + "\" />",
                        "Schritt"),
                prozess(
                        "Sammlung",
                        "<bpmn:userTask id=\"Schritt\"><bpmn:multiInstanceLoopCharacteristics camunda:collection=\""
                                + AUSDRUCK + "\" camunda:elementVariable=\"x\" /></bpmn:userTask>",
                        "Schritt"),
                prozess(
                        "Anzahl",
                        "<bpmn:userTask id=\"Schritt\"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>"
                                + AUSDRUCK
                                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                        "Schritt"));
    }

    private static Stream<Angriffsmodell> horcher() {
        return Stream.of(
                prozess(
                        "Horcher mit Klasse",
                        horcher("executionListener", "class=\"" + KLASSE + "\" event=\"start\""),
                        "Schritt"),
                prozess(
                        "Horcher mit Ausdruck",
                        horcher("executionListener", "expression=\"" + AUSDRUCK + "\" event=\"start\""),
                        "Schritt"),
                prozess(
                        "Horcher mit fremder Bean",
                        horcher("executionListener", "delegateExpression=\"${dataSource}\" event=\"start\""),
                        "Schritt"),
                prozess(
                        "Aufgabenhorcher mit Klasse",
                        horcher("taskListener", "class=\"" + KLASSE + "\" event=\"create\""),
                        "Schritt"),
                prozess(
                        "Aufgabenhorcher mit Ausdruck",
                        horcher("taskListener", "expression=\"" + AUSDRUCK + "\" event=\"create\""),
                        "Schritt"),
                prozess(
                        "Horcher mit Skript",
                        "<bpmn:userTask id=\"Schritt\"><bpmn:extensionElements><camunda:executionListener"
                                + " event=\"start\"><camunda:script"
                                + " scriptFormat=\"javascript\">1</camunda:script></camunda:executionListener>"
                                + "</bpmn:extensionElements></bpmn:userTask>",
                        "Schritt"),
                prozess(
                        "Horcher mit Feldern",
                        "<bpmn:userTask id=\"Schritt\"><bpmn:extensionElements><camunda:executionListener"
                                + " event=\"start\" class=\""
                                + KLASSE
                                + "\"><camunda:field name=\"x\" expression=\"" + AUSDRUCK
                                + "\" /></camunda:executionListener>"
                                + "</bpmn:extensionElements></bpmn:userTask>",
                        "Schritt"));
    }

    private static Stream<Angriffsmodell> angaben() {
        return Stream.of(
                prozess(
                        "Zuweisung",
                        "<bpmn:userTask id=\"Schritt\" camunda:assignee=\"" + AUSDRUCK + "\" />",
                        "Schritt"),
                prozess(
                        "Gruppe",
                        "<bpmn:userTask id=\"Schritt\" camunda:candidateGroups=\"" + AUSDRUCK + "\" />",
                        "Schritt"),
                prozess(
                        "Fälligkeit",
                        "<bpmn:userTask id=\"Schritt\" camunda:dueDate=\"" + AUSDRUCK + "\" />",
                        "Schritt"),
                prozess("Name der Aufgabe", "<bpmn:userTask id=\"Schritt\" name=\"" + AUSDRUCK + "\" />", "Schritt"),
                prozess(
                        "Formularklasse",
                        "<bpmn:userTask id=\"Schritt\" camunda:formHandlerClass=\"" + KLASSE + "\" />",
                        "Schritt"),
                prozess(
                        "fremdes Formular",
                        "<bpmn:userTask id=\"Schritt\" camunda:formKey=\"embedded:app:https://example.org/x.html\" />",
                        "Schritt"),
                prozess(
                        "eingebaute Felder mit Prüfklasse",
                        "<bpmn:userTask id=\"Schritt\"><bpmn:extensionElements><camunda:formData><camunda:formField"
                                + " id=\"x\" type=\"string\"><camunda:validation><camunda:constraint name=\"validator\""
                                + " config=\"" + KLASSE
                                + "\" /></camunda:validation>"
                                + "</camunda:formField></camunda:formData></bpmn:extensionElements></bpmn:userTask>",
                        "Schritt"),
                prozess(
                        "Eingabe mit Ausdruck",
                        "<bpmn:userTask"
                                + " id=\"Schritt\"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter"
                                + " name=\"x\">"
                                + AUSDRUCK
                                + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
                        "Schritt"),
                prozess(
                        "Ausgabe mit Skript",
                        "<bpmn:userTask"
                                + " id=\"Schritt\"><bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter"
                                + " name=\"x\"><camunda:script"
                                + " scriptFormat=\"groovy\">1</camunda:script></camunda:outputParameter></camunda:inputOutput>"
                                + "</bpmn:extensionElements></bpmn:userTask>",
                        "Schritt"),
                prozess(
                        "Übergabe an einen Aufruf",
                        "<bpmn:callActivity id=\"Schritt\""
                                + " calledElement=\"anliegen\"><bpmn:extensionElements><camunda:in sourceExpression=\""
                                + AUSDRUCK + "\" target=\"x\" /></bpmn:extensionElements></bpmn:callActivity>",
                        "Schritt"),
                prozess(
                        "alle Variablen an einen Aufruf",
                        "<bpmn:callActivity id=\"Schritt\""
                                + " calledElement=\"anliegen\"><bpmn:extensionElements><camunda:in variables=\"all\" />"
                                + "</bpmn:extensionElements></bpmn:callActivity>",
                        "Schritt"),
                prozess(
                        "Beschreibung einer Aufgabe",
                        "<bpmn:userTask id=\"Schritt\"><bpmn:documentation>" + AUSDRUCK
                                + "</bpmn:documentation></bpmn:userTask>",
                        "Schritt"),
                prozess(
                        "Wiederholung eines Auftrags",
                        "<bpmn:serviceTask id=\"Schritt\" camunda:asyncBefore=\"true\""
                                + " camunda:expression=\"${x}\"><bpmn:extensionElements>"
                                + "<camunda:failedJobRetryTimeCycle>" + AUSDRUCK
                                + "</camunda:failedJobRetryTimeCycle></bpmn:extensionElements></bpmn:serviceTask>",
                        "Schritt"),
                prozess(
                        "Vorrang eines Auftrags",
                        "<bpmn:serviceTask id=\"Schritt\" camunda:jobPriority=\"" + AUSDRUCK + "\" />",
                        "Schritt"));
    }

    private static Stream<Angriffsmodell> ereignisse() {
        return Stream.of(
                ablauf(
                        "Uhr als Start",
                        "<bpmn:startEvent id=\"Start\"><bpmn:outgoing>F</bpmn:outgoing><bpmn:timerEventDefinition"
                                + " id=\"Uhr\"><bpmn:timeDate>"
                                + AUSDRUCK
                                + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent><bpmn:endEvent"
                                + " id=\"Ende\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"Start\" targetRef=\"Ende\""
                                + " />",
                        "Start"),
                prozess(
                        "Uhr zwischendurch",
                        "<bpmn:intermediateCatchEvent id=\"Schritt\"><bpmn:timerEventDefinition"
                                + " id=\"Uhr\"><bpmn:timeDuration>"
                                + AUSDRUCK
                                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                        "Schritt"),
                prozess(
                        "Bedingung als Ereignis",
                        "<bpmn:intermediateCatchEvent id=\"Schritt\"><bpmn:conditionalEventDefinition"
                                + " id=\"B\"><bpmn:condition>"
                                + AUSDRUCK
                                + "</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>",
                        "Schritt"),
                ablauf(
                        "Bedingung an einem Weg",
                        "<bpmn:startEvent id=\"Start\" /><bpmn:exclusiveGateway id=\"G\" default=\"F2\""
                                + " /><bpmn:endEvent id=\"Ende\" /><bpmn:endEvent id=\"Ende2\" /><bpmn:sequenceFlow"
                                + " id=\"F\" sourceRef=\"Start\" targetRef=\"G\" /><bpmn:sequenceFlow id=\"F1\""
                                + " sourceRef=\"G\" targetRef=\"Ende\"><bpmn:conditionExpression>"
                                + AUSDRUCK
                                + "</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow id=\"F2\""
                                + " sourceRef=\"G\" targetRef=\"Ende2\" />",
                        "F1"),
                ablauf(
                        "Bedingung in anderer Sprache",
                        "<bpmn:startEvent id=\"Start\" /><bpmn:exclusiveGateway id=\"G\" default=\"F2\""
                                + " /><bpmn:endEvent id=\"Ende\" /><bpmn:endEvent id=\"Ende2\" /><bpmn:sequenceFlow"
                                + " id=\"F\" sourceRef=\"Start\" targetRef=\"G\" /><bpmn:sequenceFlow id=\"F1\""
                                + " sourceRef=\"G\" targetRef=\"Ende\"><bpmn:conditionExpression"
                                + " language=\"groovy\">1</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow"
                                + " id=\"F2\" sourceRef=\"G\" targetRef=\"Ende2\" />",
                        "F1"),
                prozess(
                        "Nachricht durch eine Klasse",
                        "<bpmn:intermediateThrowEvent id=\"Schritt\"><bpmn:messageEventDefinition id=\"N\""
                                + " camunda:class=\""
                                + KLASSE + "\" /></bpmn:intermediateThrowEvent>",
                        "Schritt"),
                prozess(
                        "Fehler durch einen Ausdruck",
                        "<bpmn:serviceTask id=\"Schritt\""
                                + " camunda:expression=\"${x}\"><bpmn:extensionElements><camunda:errorEventDefinition"
                                + " id=\"E\" errorRef=\"x\" expression=\"" + AUSDRUCK
                                + "\" /></bpmn:extensionElements></bpmn:serviceTask>",
                        "Schritt"),
                new Angriffsmodell(
                        "Name einer Nachricht",
                        "angriff.bpmn",
                        huelle("<bpmn:process id=\"angriff\" isExecutable=\"true\""
                                + " camunda:historyTimeToLive=\"P1D\"><bpmn:startEvent id=\"Start\""
                                + " /></bpmn:process><bpmn:message id=\"M\" name=\"" + AUSDRUCK + "\" />"),
                        "M"));
    }

    private static Stream<Angriffsmodell> tabellen() {
        return Stream.of(
                tabelle(
                        "Tabelle in JavaScript",
                        "<inputExpression id=\"E\" expressionLanguage=\"javascript\"><text>1</text></inputExpression>",
                        "E"),
                tabelle(
                        "Tabelle in Groovy",
                        "<inputExpression id=\"E\" expressionLanguage=\"groovy\"><text>1</text></inputExpression>",
                        "E"),
                tabelle(
                        "Tabelle in JUEL",
                        "<inputExpression id=\"E\" expressionLanguage=\"juel\"><text>" + AUSDRUCK
                                + "</text></inputExpression>",
                        "E"),
                tabelle(
                        "Antwort, die morgen anders lautet",
                        "<inputExpression id=\"E\"><text>string(today())</text></inputExpression>",
                        "E"),
                tabelle(
                        "fremde Funktion in FEEL",
                        "<inputExpression id=\"E\"><text>{f: function(x) external {java: {class: \"java.lang.System\","
                                + " \"method signature\": \"getProperty(java.lang.String)\"}}, r:"
                                + " f(\"user.home\")}.r</text></inputExpression>",
                        "E"),
                new Angriffsmodell(
                        "Ausdruck statt Tabelle",
                        "angriff.dmn",
                        dmn("<decision id=\"angriff\" name=\"Angriff\"><literalExpression id=\"L\""
                                + " expressionLanguage=\"javascript\"><text>1</text>"
                                + "</literalExpression></decision>"),
                        "L"));
    }

    private static Stream<Angriffsmodell> formulare() {
        return Stream.of("html", "iframe", "image", "filepicker", "dynamiclist", "documentPreview", "gibtesnicht")
                .map(art -> new Angriffsmodell(
                        "Formular mit " + art,
                        "angriff.form",
                        "{\"id\":\"angriff\",\"type\":\"default\",\"components\":[{\"type\":\"group\",\"id\":\"g\",\"components\":[{\"type\":\""
                                + art + "\",\"key\":\"feld\",\"id\":\"f\"}]}]}",
                        "feld"));
    }

    private static Stream<Angriffsmodell> dateien() {
        return Stream.of(
                new Angriffsmodell("Seite mit Skript", "angriff.html", "<script>alert(1)</script>", ""),
                new Angriffsmodell(
                        "unsere Seite, verändert", "forms/eingang-pruefen.html", "<script>alert(1)</script>", ""),
                new Angriffsmodell("Skriptdatei", "angriff.groovy", "1", ""),
                new Angriffsmodell("CMMN", "angriff.cmmn", "<definitions />", ""),
                new Angriffsmodell("Klasse als Datei", "angriff.class", "x", ""),
                new Angriffsmodell("Pfad nach oben", "../angriff.bpmn", "x", ""),
                new Angriffsmodell("leere Datei", "angriff.bpmn", "", ""),
                new Angriffsmodell("kein XML", "angriff.bpmn", "hallo", ""),
                new Angriffsmodell("kein JSON", "angriff.form", "hallo", ""),
                new Angriffsmodell("doppelter Schlüssel", "angriff.form", "{\"components\":[],\"components\":[]}", ""),
                new Angriffsmodell("riesig", "angriff.bpmn", " ".repeat(3 * 1024 * 1024), ""),
                new Angriffsmodell(
                        "Datei des Servers als Entität",
                        "angriff.bpmn",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + huelle("<bpmn:process id=\"angriff\" name=\"&e;\" />"),
                        ""),
                new Angriffsmodell(
                        "Entitäten, die sich vermehren",
                        "angriff.dmn",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                                + dmn("<decision id=\"&b;\" />"),
                        ""),
                new Angriffsmodell(
                        "fremder Namensraum",
                        "angriff.bpmn",
                        huelle("<bpmn:process id=\"angriff\"><bpmn:extensionElements><x:y"
                                + " xmlns:x=\"http://activiti.org/bpmn\" class=\""
                                + KLASSE + "\" /></bpmn:extensionElements></bpmn:process>"),
                        "angriff"));
    }

    private static String horcher(String art, String angaben) {
        return "<bpmn:userTask id=\"Schritt\"><bpmn:extensionElements><camunda:" + art + " " + angaben
                + " /></bpmn:extensionElements></bpmn:userTask>";
    }

    private static Angriffsmodell tabelle(String name, String eingang, String element) {
        return new Angriffsmodell(
                name,
                "angriff.dmn",
                dmn("<decision id=\"angriff\" name=\"Angriff\"><decisionTable id=\"T\"><input id=\"I\">" + eingang
                        + "</input><output id=\"O\" name=\"o\" typeRef=\"string\" /><rule id=\"R\"><inputEntry"
                        + " id=\"R1\"><text>1</text></inputEntry><outputEntry"
                        + " id=\"R2\"><text>\"x\"</text></outputEntry></rule></decisionTable></decision>"),
                element);
    }

    /** Start, the one step, end. */
    private static Angriffsmodell prozess(String name, String schritt, String element) {
        return ablauf(
                name,
                "<bpmn:startEvent id=\"Start\" />" + schritt + "<bpmn:endEvent id=\"Ende\" />"
                        + "<bpmn:sequenceFlow id=\"F\" sourceRef=\"Start\" targetRef=\"Schritt\" />"
                        + "<bpmn:sequenceFlow id=\"F0\" sourceRef=\"Schritt\" targetRef=\"Ende\" />",
                element);
    }

    private static Angriffsmodell ablauf(String name, String inhalt, String element) {
        return new Angriffsmodell(
                name,
                "angriff.bpmn",
                huelle("<bpmn:process id=\"angriff\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">" + inhalt
                        + "</bpmn:process>"),
                element);
    }

    private static String huelle(String inhalt) {
        return "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                + "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"D\" targetNamespace=\"x\">" + inhalt
                + "</bpmn:definitions>";
    }

    private static String dmn(String inhalt) {
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"D\" name=\"D\" "
                + "namespace=\"http://camunda.org/schema/1.0/dmn\">" + inhalt + "</definitions>";
    }

    private static String maskiert(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
