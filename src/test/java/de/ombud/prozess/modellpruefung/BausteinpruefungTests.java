package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which beans, words and variables a step of an analyst's own may name, and where. */
class BausteinpruefungTests {

    private static final String ANLIEGEN = "bpmn/anliegen.bpmn";
    private static final String FALL = "bpmn/kundenreaktion.bpmn";

    private static String aufgabe(String attribute, String innen) {
        return "<bpmn:userTask id=\"Neu\" name=\"Neu\" camunda:candidateGroups=\"krm\""
                + " camunda:formRef=\"antwort-freigeben\""
                + " camunda:formRefBinding=\"deployment\""
                + " " + attribute + "><bpmn:extensionElements>" + innen
                + "</bpmn:extensionElements></bpmn:userTask>";
    }

    private static String schritt(String ausdruck) {
        return "<bpmn:serviceTask id=\"Neu\" name=\"Neu\" camunda:asyncBefore=\"true\" camunda:expression=\"" + ausdruck
                + "\"/>";
    }

    private static List<Modellbefund> imAnliegen(String schritt) {
        return new Modellprobe()
                .schiebeEin(ANLIEGEN, "Flow_LobWeitergeben_LobWeitergegeben", schritt)
                .fehler();
    }

    private static List<Modellbefund> imFall(String schritt) {
        return new Modellprobe()
                .schiebeEin(FALL, "Flow_FreigabeNoetig_Ja", schritt)
                .fehler();
    }

    private static void abgelehnt(List<Modellbefund> befunde, String... worte) {
        assertThat(befunde).anySatisfy(befund -> {
            assertThat(befund.element()).isEqualTo("Neu");
            assertThat(befund.message()).contains(worte).endsWith(".");
        });
    }

    /** A second release beside the protected one would send answers that nobody else has read. */
    @Test
    void whatEndsATaskOfOursEndsNoOther() {
        abgelehnt(
                imFall(aufgabe(
                        "camunda:dueDate=\"${uhr.bisAntwort(execution)}\"",
                        "<camunda:taskListener event=\"complete\" delegateExpression=\"${antwortFreigegeben}\"/>")),
                "antwortFreigegeben",
                "„Antwort freigeben“");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "antwortFreigegeben",
                "notlageAbgewendet",
                "rechtsbehelfUebernommen",
                "vereinbarungFreigabeEntschieden",
                "stellungnahmeFreigegeben",
                "verspaetungGeklaert"
            })
    void aListenerStandsNowhereElse(String horcher) {
        abgelehnt(
                imAnliegen(aufgabe(
                        "", "<camunda:taskListener event=\"complete\" delegateExpression=\"${" + horcher + "}\"/>")),
                horcher);
        abgelehnt(
                imAnliegen("<bpmn:serviceTask id=\"Neu\" camunda:delegateExpression=\"${" + horcher + "}\"/>"),
                horcher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fallschritte.abschliessen(execution)",
                "fallschritte.antwortVermerken(execution)",
                "fallschritte.ohneAntwort(execution)",
                "rechtsbehelfschritte.abgeben(execution)",
                "abgabeschritte.abgeben(execution)",
                "wegschritte.aufnehmen(execution)",
                "wegschritte.abschliessen(execution)",
                "wegschritte.zeigen(execution, 'leistung')",
                "notlageleiter.erreicht(execution, 'GRENZE')",
                "vertretungsschritte.geben(execution)",
                "waechterschritte.unbesetzteVorlegen(execution)",
                "versandschritte.beenden(execution)",
                "vermittlungshinweis.absagen(execution)",
                "morgenpostschritte.senden(execution)"
            })
    void whatDoesSomethingDoesItWhereWeHaveIt(String verb) {
        String name = verb.substring(0, verb.indexOf('('));
        abgelehnt(imAnliegen(schritt("${" + verb + "}")), name, "tut nur dort etwas");
        abgelehnt(
                imAnliegen(aufgabe("", "<camunda:executionListener event=\"start\" expression=\"${" + verb + "}\"/>")),
                name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${uhr.ab(execution, 'VERSAND')}|",
                "${uhr.bisAntwort(execution)}|",
                "${uhr.bisAnliegen(execution)}|",
                "P3D|",
                "2027-01-31|",
                "${uhr.ab(execution, 'VERSENDEN')}|Uhr „VERSENDEN“",
                "${uhr.ab(execution, thema)}|nur feste Wörter",
                "${uhr.rueckfrage(execution)}|in seinem eigenen Ablauf",
                "${weguhr.bis(execution)}|„wegNr“",
                "${notlageuhr.termin(execution)}|in seinem eigenen Ablauf",
                "${gibtEsNicht}|„gibtEsNicht“ setzt in diesem Ablauf niemand",
                "${freigegeben}|„freigegeben“ setzt in diesem Ablauf niemand",
                "${gruppe}|kein Zeitpunkt",
                "${uhr.zwischennachrichtRunde(execution)}|kein Zeitpunkt",
                "übermorgen|kein Zeitpunkt",
                "-P3D|kein Zeitpunkt"
            })
    void aDueDateIsATimeThatThisCaseHas(String frist, String einwand) {
        List<Modellbefund> befunde = imAnliegen(aufgabe("camunda:dueDate=\"" + frist + "\"", ""));
        if (einwand == null) {
            assertThat(befunde).extracting(Modellbefund::element).doesNotContain("Neu");
        } else {
            abgelehnt(befunde, einwand);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${ablehnungen >= 2}|",
                "${zustaendig and ablehnungen == 0}|",
                "${thema == 'K05'}|",
                "${eigenesFeld.wert(execution, 'x') == 'JA'}|",
                "${zustaendig}|",
                "${art}|weder ja noch nein",
                "ja|weder ja noch nein",
                "${ablehnungen}|weder ja noch nein",
                "${ablehnungen == 'viele'}|eine Zahl mit ein Text",
                "${zustaendig and wetter == 'gut'}|„wetter“ setzt",
                "${uhr.bisAntwort(execution)}|weder ja noch nein",
                "${antwortlage.unterwegs(execution)}|in seinem eigenen Ablauf"
            })
    void aConditionIsAYesOrNoThatThisCaseKnows(String bedingung, String einwand) {
        List<Modellbefund> befunde = new Modellprobe()
                .ersetze(ANLIEGEN, ">${zustaendig}<", ">" + bedingung.replace(">", "&gt;") + "<")
                .fehler();
        if (einwand == null) {
            assertThat(befunde)
                    .filteredOn(befund -> !befund.message().contains("hat kein Formular dieser Modelle"))
                    .isEmpty();
        } else {
            assertThat(befunde).anySatisfy(befund -> {
                assertThat(befund.element()).isEqualTo("Flow_Zustaendig_Ja");
                assertThat(befund.message()).contains(einwand);
            });
        }
    }

    static Stream<Arguments> sonstiges() {
        return Stream.of(
                Arguments.of("an unknown kind of incident", "Angabe „FEUER“", aufgabe("", """
                    <camunda:executionListener event="start" expression="${vorfall.melden(execution, 'FEUER')}"/>\
                    """)),
                Arguments.of("a priority in words", "keine Zahl", aufgabe("camunda:priority=\"hoch\"", "")),
                Arguments.of("a letter a thousand times", "höchstens 20 Mal", """
                    <bpmn:callActivity id="Neu" calledElement="versand"><bpmn:multiInstanceLoopCharacteristics>
                    <bpmn:loopCardinality>1000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:callActivity>\
                    """),
                Arguments.of("a step for each word", "Über die Liste", """
                    <bpmn:manualTask id="Neu"><bpmn:multiInstanceLoopCharacteristics camunda:collection="thema"/></bpmn:manualTask>\
                    """),
                Arguments.of("a letter about something unknown", "„rueckfrageNr“ setzt", """
                    <bpmn:callActivity id="Neu" calledElement="versand"><bpmn:extensionElements>
                    <camunda:in source="rueckfrageNr" target="bezug"/></bpmn:extensionElements></bpmn:callActivity>\
                    """),
                Arguments.of("a table that asks what nobody knows here", "„notlageart“ setzt", """
                    <bpmn:businessRuleTask id="Neu" camunda:decisionRef="gruppenInNotlage" camunda:resultVariable="x"/>\
                    """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sonstiges")
    void whatWouldStopTheCaseIsRefused(String was, String einwand, String schritt) {
        abgelehnt(imAnliegen(schritt), einwand);
    }

    /** What an office needs: a step of its own with a clock, and an incident while it is open. */
    @Test
    void aStepOfOnesOwnPasses() {
        assertThat(imAnliegen(aufgabe(
                        "camunda:dueDate=\"${uhr.ab(execution, 'KLAERUNG')}\" camunda:priority=\"${prioritaet}\"",
                        """
                        <camunda:executionListener event="start" expression="${vorfall.melden(execution, 'FRIST_UEBERSCHRITTEN')}"/>
                        <camunda:executionListener event="end" expression="${vorfall.erledigen(execution)}"/>\
                        """)))
                .extracting(Modellbefund::datei)
                .doesNotContain(ANLIEGEN);
    }

    @ParameterizedTest
    @CsvSource({
        "Flow_AntwortSchreiben_FreigabeNoetig,EndEvent_AntwortFertig,EndEvent_AntwortFertig",
        "Flow_AntwortSchreiben_FreigabeNoetig,Event_AllesGelesen,EndEvent_AntwortFertig",
        "Flow_SofortErledigt_Nein,ServiceTask_KundenreaktionAbschliessen,ServiceTask_KundenreaktionAbschliessen",
        "Flow_Antwort_AntwortVersenden,ServiceTask_AntwortVermerken,ServiceTask_AntwortVermerken"
    })
    void nobodyDrawsAWayRoundARelease(String fluss, String ziel, String ort) {
        assertThat(new Modellprobe().lenke(FALL, fluss, ziel).fehler()).anySatisfy(befund -> {
            assertThat(befund.element()).isEqualTo(ort);
            assertThat(befund.message()).contains("an einem geschützten Element");
        });
    }

    /** The case would be over with everything in it, and nobody would hear of it. */
    @Test
    void anEndOfAnAnalystEndsNothingElse() {
        assertThat(new Modellprobe()
                        .schiebeEin(
                                FALL,
                                "Flow_AntwortVersenden_AntwortVermerken",
                                "<bpmn:exclusiveGateway id=\"Neu\" default=\"Flow_Danach\"/><bpmn:sequenceFlow"
                                        + " id=\"Flow_Aus\" sourceRef=\"Neu\""
                                        + " targetRef=\"EndEvent_Neu\"><bpmn:conditionExpression"
                                        + " xsi:type=\"bpmn:tFormalExpression\">${sofort}</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:endEvent"
                                        + " id=\"EndEvent_Neu\"><bpmn:terminateEventDefinition id=\"T\"/></bpmn:endEvent>")
                        .fehler())
                .anySatisfy(befund -> {
                    assertThat(befund.element()).isEqualTo("EndEvent_Neu");
                    assertThat(befund.message()).contains("bräche alles ab");
                });
    }

    @Test
    void aStepOfOursHappensOnce() {
        assertThat(new Modellprobe()
                        .ersetze(
                                FALL,
                                "${fallschritte.antwortVermerken(execution)}\">",
                                "${fallschritte.antwortVermerken(execution)}\"><bpmn:multiInstanceLoopCharacteristics"
                                        + " id=\"M\"><bpmn:loopCardinality>9</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>")
                        .fehler())
                .anySatisfy(befund -> {
                    assertThat(befund.element()).isEqualTo("ServiceTask_AntwortVermerken");
                    assertThat(befund.message()).contains("einmal");
                });
    }
}
