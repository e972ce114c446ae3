package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An analyst who means harm: sees files, passes releases, lets duties die, stops the office. Each with what the gate says. */
class AngriffeDerAnalyseTests {

    private static final String FALL = "bpmn/kundenreaktion.bpmn";
    private static final String ANLIEGEN = "bpmn/anliegen.bpmn";
    private static final String UHREN = "bpmn/fristen.dmn";
    private static final String WEGE = "bpmn/wege.dmn";

    private static final String KOPF = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            id="D" targetNamespace="http://ombud.example">
        """;

    private static String neu(String schritt) {
        return KOPF + """
              <bpmn:process id="neu" isExecutable="true" camunda:historyTimeToLive="P1095D">
                <bpmn:startEvent id="Start" />SCHRITT<bpmn:endEvent id="Ende" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Schritt" />
                <bpmn:sequenceFlow id="F2" sourceRef="Schritt" targetRef="Ende" />
              </bpmn:process></bpmn:definitions>
            """.replace("SCHRITT", schritt);
    }

    static Stream<Arguments> angriffe() {
        return Stream.of(
                // to see files
                angriff(
                        "a table of her own gives her the group",
                        "Neu",
                        "setzt nur das Programm",
                        m -> m.schiebeEin(
                                ANLIEGEN,
                                "Flow_LobWeitergeben_LobWeitergegeben",
                                "<bpmn:businessRuleTask id=\"Neu\" camunda:decisionRef=\"uhr\""
                                        + " camunda:resultVariable=\"gruppe\""
                                        + " camunda:mapDecisionResult=\"singleEntry\"/>")),
                angriff(
                        "a variable of her own is the group",
                        "Neu",
                        "Als Gruppe",
                        m -> m.schiebeEin(
                                ANLIEGEN,
                                "Flow_LobWeitergeben_LobWeitergegeben",
                                "<bpmn:userTask id=\"Neu\" camunda:candidateGroups=\"${meine}\""
                                        + " camunda:formRef=\"lob-weitergeben\" camunda:formRefBinding=\"deployment\"/>")),
                angriff(
                        "the table of groups gives her the matters",
                        "OutputEntry_Gruppe_Dienstaufsicht_Gruppe",
                        "bearbeitet keine Fälle",
                        m -> zelle(
                                m,
                                "bpmn/zustaendigkeit.dmn",
                                "OutputEntry_Gruppe_Dienstaufsicht_Gruppe",
                                "\"prozessanalyse\"")),
                angriff(
                        "she decides when a way is late",
                        "OutputEntry_Weg_Rechtsbehelf_Leitung",
                        "bearbeitet keine Fälle",
                        m -> zelle(m, WEGE, "OutputEntry_Weg_Rechtsbehelf_Leitung", "\"camunda-admin\"")),
                angriff(
                        "she is a step of the ladder",
                        "OutputEntry_Leiter_Grenze_Gruppe",
                        "bearbeitet keine Fälle",
                        m -> zelle(m, UHREN, "OutputEntry_Leiter_Grenze_Gruppe", "\"prozessanalyse\"")),
                angriff(
                        "a call hands her group over",
                        "CallActivity_VerspaetungKlaeren",
                        "setzt nur das Programm",
                        m -> m.ersetze(
                                "bpmn/abgabe.bpmn",
                                "<camunda:in source=\"leitung\" target=\"leitung\" />",
                                "<camunda:in sourceExpression=\"prozessanalyse\" target=\"leitung\" />")),
                // past a release
                angriff(
                        "every case counts as settled",
                        "Gateway_SofortErledigt",
                        "geschützt",
                        m -> m.ersetze(FALL, ">${sofort}<", ">${1 == 1}<")),
                angriff(
                        "the answer does not wait for the matters",
                        "Event_AllesWeitereErledigt",
                        "geschützt",
                        m -> bedingung(m, FALL, "Event_AllesWeitereErledigt", "${1 == 1}")),
                angriff(
                        "the call of the matters calls something else",
                        "CallActivity_AnliegenBearbeiten",
                        "legt das Programm fest",
                        m -> m.ersetze(
                                FALL,
                                "name=\"Anliegen bearbeiten\" calledElement=\"anliegen\"",
                                "name=\"Anliegen bearbeiten\" calledElement=\"sichtung\"")),
                angriff(
                        "who was threatened goes the way of a question",
                        "OutputEntry_Weg_Drohung_Modell",
                        "legt das Programm fest",
                        m -> zelle(m, WEGE, "OutputEntry_Weg_Drohung_Modell", "\"anfrage\"")),
                angriff(
                        "who was threatened goes no way at all",
                        "OutputEntry_Weg_Drohung_Modell",
                        "legt das Programm fest",
                        m -> zelle(m, WEGE, "OutputEntry_Weg_Drohung_Modell", "null")),
                // a duty dies
                angriff(
                        "the clock strikes and nobody has to do anything",
                        "Event_FristAbgelaufen",
                        "führt ein Weg an",
                        m -> m.schiebeEin(
                                "bpmn/eskalation.bpmn",
                                "Flow_FristAbgelaufen_FristablaufNochOffen",
                                "<bpmn:exclusiveGateway id=\"Neu\" default=\"Flow_Danach\"/><bpmn:sequenceFlow"
                                        + " id=\"Flow_Weg\" sourceRef=\"Neu\""
                                        + " targetRef=\"EndEvent_StufeEntfaellt\"><bpmn:conditionExpression"
                                        + " xsi:type=\"bpmn:tFormalExpression\">${1 =="
                                        + " 1}</bpmn:conditionExpression></bpmn:sequenceFlow>")),
                angriff(
                        "the way to the task ends before it",
                        "Gateway_FristablaufNochOffen",
                        "führt ein Weg an",
                        m -> m.lenke(
                                "bpmn/eskalation.bpmn", "Flow_FristablaufNochOffen_Ja", "EndEvent_StufeEntfaellt")),
                angriff(
                        "one matter instead of all",
                        "CallActivity_AnliegenBearbeiten",
                        "für jedes einmal",
                        m -> m.ersetze(
                                FALL,
                                "<bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\""
                                        + " camunda:collection=\"${fallschritte.offeneAnliegen(execution)}\""
                                        + " camunda:elementVariable=\"anliegenNr\" />",
                                "")),
                angriff(
                        "the called process does not know its case",
                        "CallActivity_AnliegenBearbeiten",
                        "„aktenzeichen“ wird hier übergeben",
                        m -> m.ersetze(
                                FALL,
                                "<camunda:in source=\"aktenzeichen\" target=\"aktenzeichen\" />\n          <camunda:in"
                                        + " source=\"anliegenNr\"",
                                "<camunda:in source=\"anliegenNr\"")),
                angriff(
                        "the mail goes at once and is not tried again",
                        "ServiceTask_EmailSenden",
                        "als Auftrag",
                        m -> m.ersetze(
                                "bpmn/versand.bpmn",
                                "name=\"E-Mail senden\" camunda:asyncBefore=\"true\"",
                                "name=\"E-Mail senden\"")),
                angriff(
                        "letters stay as if they still went out",
                        "versand",
                        "versandschritte.beenden",
                        m -> m.ersetze(
                                "bpmn/versand.bpmn",
                                "<camunda:executionListener expression=\"${versandschritte.beenden(execution)}\""
                                        + " event=\"end\" />",
                                "")),
                angriff(
                        "a way ends and the case does not know",
                        "EndEvent_DochZustaendig",
                        "ohne dass es der Fall erfährt",
                        m -> m.ersetze(
                                "bpmn/abgabe.bpmn",
                                "<camunda:executionListener expression=\"${wegschritte.beenden(execution,"
                                        + " 'DOCH_ZUSTAENDIG')}\" event=\"start\" />",
                                "")),
                angriff(
                        "the step is missing that counts the ways",
                        "ServiceTask_WegAbschliessen",
                        "Dieser Schritt fehlt",
                        m -> m.ersetze(FALL, "ServiceTask_WegAbschliessen", "ServiceTask_Anders")),
                angriff(
                        "a task is no task any more",
                        "UserTask_LobWeitergeben",
                        "von anderer Art",
                        m -> m.ersetzeMuster(
                                ANLIEGEN,
                                "(?s)<bpmn:userTask (id=\"UserTask_LobWeitergeben\".*?)</bpmn:userTask>",
                                "<bpmn:manualTask $1</bpmn:manualTask>")),
                angriff(
                        "the result of a table goes nowhere",
                        "BusinessRuleTask_DringlichkeitBestimmen",
                        "legt das Programm fest",
                        m -> m.ersetze(
                                ANLIEGEN,
                                "camunda:resultVariable=\"prioritaet\"",
                                "camunda:resultVariable=\"wichtig\"")),
                // to stop the office
                angriff(
                        "an answer in two million days",
                        "OutputEntry_Uhr_Antwort_Wert",
                        "von 0 bis 3650",
                        m -> zelle(m, UHREN, "OutputEntry_Uhr_Antwort_Wert", "2000000")),
                angriff(
                        "a list hides a clock from its minimum",
                        "InputEntry_Uhr_Antwort_Uhr",
                        "genau ein Wort",
                        m -> zelle(m, UHREN, "InputEntry_Uhr_Antwort_Uhr", "\"ANTWORT\", \"ANTWORT\"")),
                angriff(
                        "one column twice, so that nobody counts the questions",
                        "bereich",
                        "Zwei Spalten fragen nach demselben",
                        m -> m.ersetze("bpmn/zustaendigkeit.dmn", "<text>adressat</text>", "<text>thema</text>")),
                angriff(
                        "a step that fails a hundred thousand times a second",
                        "ServiceTask_EmailSenden",
                        "höchstens 20",
                        m -> m.ersetze("bpmn/versand.bpmn", "R5/PT5M", "R100000/PT0S")),
                angriff(
                        "a process that calls itself",
                        "Schritt",
                        "zu seinem eigenen Ablauf zurück",
                        m -> m.mit("bpmn/neu.bpmn", neu("<bpmn:callActivity id=\"Schritt\" calledElement=\"neu\"/>"))),
                angriff(
                        "two that call each other",
                        "Schritt",
                        "zu seinem eigenen Ablauf zurück",
                        m -> m.mit(
                                        "bpmn/neu.bpmn",
                                        neu("<bpmn:callActivity id=\"Schritt\" calledElement=\"zweiter\"/>"))
                                .mit(
                                        "bpmn/zweiter.bpmn",
                                        neu("<bpmn:callActivity id=\"Schritt\" calledElement=\"neu\"/>")
                                                .replace("id=\"neu\"", "id=\"zweiter\""))),
                angriff(
                        "a name that no column holds",
                        "Schritt",
                        "zu lang",
                        m -> m.mit(
                                "bpmn/neu.bpmn",
                                neu("<bpmn:manualTask id=\"Schritt\" name=\"" + "N".repeat(3000) + "\"/>"))),
                angriff(
                        "a task at once and every minute for ever",
                        "Schritt",
                        "„aktenzeichen“",
                        m -> m.mit(
                                "bpmn/neu.bpmn",
                                neu("<bpmn:userTask id=\"Schritt\" camunda:candidateGroups=\"krm\""
                                                + " camunda:formRef=\"lob-weitergeben\" camunda:formRefBinding=\"deployment\""
                                                + " camunda:dueDate=\"${uhr.ab(execution, 'VERSAND')}\"/>")
                                        .replace(
                                                "<bpmn:startEvent id=\"Start\" />",
                                                "<bpmn:startEvent id=\"Start\"><bpmn:timerEventDefinition"
                                                        + " id=\"T\"><bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">0"
                                                        + " * * * *"
                                                        + " ?</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>"))),
                angriff(
                        "a clock that does not exist",
                        "Start",
                        "nicht lesbar",
                        m -> m.mit(
                                "bpmn/neu.bpmn",
                                neu("<bpmn:manualTask id=\"Schritt\"/>")
                                        .replace(
                                                "<bpmn:startEvent id=\"Start\" />",
                                                "<bpmn:startEvent id=\"Start\"><bpmn:timerEventDefinition"
                                                        + " id=\"T\"><bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">0"
                                                        + " 0 25 * *"
                                                        + " ?</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>"))),
                angriff(
                        "whatever goes wrong is taken for done",
                        "Rand",
                        "meldet kein Schritt",
                        m -> m.ersetze(
                                FALL,
                                "<bpmn:callActivity id=\"CallActivity_AnliegenBearbeiten\"",
                                "<bpmn:boundaryEvent id=\"Rand\""
                                        + " attachedToRef=\"CallActivity_AnliegenBearbeiten\"><bpmn:errorEventDefinition"
                                        + " id=\"E\"/></bpmn:boundaryEvent><bpmn:callActivity"
                                        + " id=\"CallActivity_AnliegenBearbeiten\"")));
    }

    private static Arguments angriff(String was, String element, String satz, UnaryOperator<Modellprobe> veraenderung) {
        return Arguments.of(was, element, satz, veraenderung);
    }

    private static Modellprobe zelle(Modellprobe probe, String datei, String id, String wert) {
        return probe.ersetzeMuster(datei, "(id=\"" + id + "\">\\s*<text>)[^<]*", "$1" + wert);
    }

    private static Modellprobe bedingung(Modellprobe probe, String datei, String ereignis, String wert) {
        return probe.ersetzeMuster(
                datei, "(?s)(id=\"" + ereignis + "\".*?<bpmn:condition [^>]*>)[^<]*", "$1" + wert.replace("$", "\\$"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("angriffe")
    void isRefusedWithThePlaceAndAReason(
            String was, String element, String satz, UnaryOperator<Modellprobe> veraenderung) {
        List<Modellbefund> befunde = veraenderung.apply(new Modellprobe()).alleFehler();
        assertThat(befunde).anySatisfy(befund -> {
            assertThat(befund.element()).isEqualTo(element);
            assertThat(befund.message()).contains(satz).matches("(?s).*[.!]");
        });
    }

    /** Moved into a part that nobody enters, the clock would be in the picture and never strike. */
    @Test
    void aProtectedEventStaysInItsPart() {
        assertThat(new Modellprobe()
                        .ersetze(
                                "bpmn/petition.bpmn",
                                "<bpmn:subProcess id=\"SubProcess_FristUeberwachen\"",
                                "<bpmn:subProcess id=\"SubProcess_Anders\"")
                        .fehler())
                .anySatisfy(befund -> {
                    assertThat(befund.element()).isEqualTo("StartEvent_FristAbgelaufen");
                    assertThat(befund.message()).contains("geschützt");
                });
    }

    /** Drawn by a program to keep the server busy: said at once, and nothing else is looked at. */
    @Test
    void whatIsBeyondReasonIsRefusedBeforeAnybodyWaits() {
        StringBuilder kette = new StringBuilder(KOPF + "<bpmn:process id=\"neu\" isExecutable=\"true\">");
        StringBuilder zeilen = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            kette.append(
                    "<bpmn:manualTask id=\"T%d\"/><bpmn:sequenceFlow id=\"F%d\" sourceRef=\"T%d\" targetRef=\"T%d\"/>"
                            .formatted(i, i, i, i + 1));
            zeilen.append(
                    "<rule id=\"R%d\"><inputEntry id=\"I%d\"><text>starts with(?, \"K\")</text></inputEntry></rule>"
                            .formatted(i, i));
        }
        Modellprobe probe = new Modellprobe()
                .mit("bpmn/neu.bpmn", kette + "</bpmn:process></bpmn:definitions>")
                .ersetzeMuster(
                        "bpmn/zustaendigkeit.dmn",
                        "(?s)(.*)</decisionTable>",
                        "$1" + zeilen.toString().replace("$", "\\$") + "</decisionTable>");
        long vorher = System.nanoTime();
        List<Modellbefund> befunde = probe.alleFehler();
        long dauer = (System.nanoTime() - vorher) / 1_000_000;
        System.out.println("3,000 tasks and 3,000 rows refused in " + dauer + " ms");
        assertThat(befunde)
                .filteredOn(befund -> befund.message().contains("mehr als 500"))
                .extracting(Modellbefund::datei)
                .containsExactlyInAnyOrder("bpmn/neu.bpmn", "bpmn/zustaendigkeit.dmn");
        assertThat(dauer).isLessThan(5_000);
    }
}
