package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst may get wrong in models and tables that are in the language, with good will or bad. */
class SatzpruefungTests {

    private static Map<String, String> unsere() {
        return Modellprobe.unsere();
    }

    private static String lies(String datei) {
        return Modellprobe.lies(datei);
    }

    private static List<Modellbefund> befunde(Map<String, String> dateien) {
        return Modellprobe.befunde(dateien);
    }

    @Test
    void allThatWeShipPassesWithoutAWordAndInTime() {
        Map<String, String> alle = unsere();
        befunde(alle);
        long vorher = System.nanoTime();
        assertThat(befunde(alle)).isEmpty();
        long dauer = (System.nanoTime() - vorher) / 1_000_000;
        System.out.println("the whole set of models checked in " + dauer + " ms");
        assertThat(dauer).isLessThan(5_000);
    }

    static Stream<Arguments> fehlgriffe() {
        return Stream.of(
                // protected
                griff(
                        "eskalation.bpmn",
                        "Event_FristAbgelaufen",
                        "geschützt",
                        "uhr.grenze(execution)",
                        "uhr.erinnerung(execution)"),
                griff("abgabe.bpmn", "Event_FristAbgelaufen", "geschützt", "cancelActivity=\"false\"", ""),
                griff(
                        "kundenreaktion.bpmn",
                        "UserTask_AntwortFreigeben",
                        "Vier Augen",
                        "camunda:candidateGroups=\"teamleitung\"",
                        "camunda:candidateGroups=\"krm\""),
                griff(
                        "kundenreaktion.bpmn",
                        "Flow_FreigabeNoetig_Ja",
                        "vorbei",
                        "sourceRef=\"Gateway_FreigabeNoetig\" targetRef=\"UserTask_AntwortFreigeben\"",
                        "sourceRef=\"Gateway_FreigabeNoetig\" targetRef=\"Event_AllesGelesen\""),
                griff(
                        "kundenreaktion.bpmn",
                        "Event_NichtsMehrOffen",
                        "geschützt",
                        "id=\"Event_NichtsMehrOffen\"",
                        "id=\"Event_Irgendwas\""),
                griff(
                        "notlage.bpmn",
                        "Event_HilfeUeberfaellig",
                        "geschützt",
                        "${notlageuhr.stufe(execution, 'GRENZE')}",
                        "P30D"),
                griff(
                        "anliegen.bpmn",
                        "anliegen",
                        "andere rufen ihn",
                        "bpmn:process id=\"anliegen\"",
                        "bpmn:process id=\"anliegen2\""),
                // whose task, which case, whose words
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "bearbeitet keine Fälle",
                        "candidateGroups=\"krm\"",
                        "candidateGroups=\"prozessanalyse\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "bearbeitet keine Fälle",
                        "candidateGroups=\"krm\"",
                        "candidateGroups=\"krm,camunda-admin\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "Als Gruppe",
                        "candidateGroups=\"krm\"",
                        "candidateGroups=\"${aktenzeichen}\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "einzelne Person",
                        "camunda:candidateGroups=\"krm\"",
                        "camunda:candidateGroups=\"krm\" camunda:assignee=\"analyse\""),
                griff(
                        "anliegen.bpmn",
                        "anliegen",
                        "nicht ausführbar",
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\""),
                griff(
                        "kundenreaktion.bpmn",
                        "CallActivity_AnliegenBearbeiten",
                        "bleibt bei seinem Fall",
                        "anliegen.bpmn.</bpmn:documentation>\n"
                                + "        <bpmn:extensionElements>\n"
                                + "          <camunda:in businessKey=\"#{execution.processBusinessKey}\"",
                        "anliegen.bpmn.</bpmn:documentation>\n"
                                + "        <bpmn:extensionElements>\n"
                                + "          <camunda:in businessKey=\"KR-2026-000008\""),
                griff(
                        "kundenreaktion.bpmn",
                        "CallActivity_AnliegenBearbeiten",
                        "setzt nur das Programm",
                        "<camunda:in source=\"aktenzeichen\" target=\"aktenzeichen\" />\n"
                                + "          <camunda:in source=\"anliegenNr\"",
                        "<camunda:in sourceExpression=\"KR-2026-000008\" target=\"aktenzeichen\" />\n"
                                + "          <camunda:in source=\"anliegenNr\""),
                griff(
                        "anliegen.bpmn",
                        "BusinessRuleTask_DringlichkeitBestimmen",
                        "setzt nur das Programm",
                        "resultVariable=\"prioritaet\"",
                        "resultVariable=\"aktenzeichen\""),
                griff(
                        "kundenreaktion.bpmn",
                        "Event_Rand",
                        "bräche ein geschütztes Element ab",
                        "<bpmn:userTask id=\"UserTask_AntwortFreigeben\"",
                        "<bpmn:boundaryEvent id=\"Event_Rand\""
                                + " attachedToRef=\"UserTask_AntwortFreigeben\"><bpmn:timerEventDefinition"
                                + " id=\"Timer_Rand\"><bpmn:timeDuration"
                                + " xsi:type=\"bpmn:tFormalExpression\">PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:userTask"
                                + " id=\"UserTask_AntwortFreigeben\""),
                griff(
                        "kundenreaktion.bpmn",
                        "CallActivity_AnliegenBearbeiten",
                        "ruft kein anderer",
                        "calledElement=\"anliegen\"",
                        "calledElement=\"waechter\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "bewirkt ihr Abschluss nichts",
                        "${zustaendigkeitEntschieden}",
                        "${anliegenBearbeitet}"),
                griff(
                        "waechter.bpmn",
                        "ServiceTask_VorfaelleZeigen",
                        "legt das Programm fest",
                        "${waechterschritte.zeigen(execution)}",
                        "${waechterschritte.suchen(execution)}"),
                griff("waechter.bpmn", "StartEvent_JedeStunde", "schlägt zu oft", "0 20 * * * ?", "R/PT0S"),
                griff("waechter.bpmn", "StartEvent_JedeStunde", "schlägt zu oft", "0 20 * * * ?", "* * * * * ?"),
                griff("waechter.bpmn", "StartEvent_JedeStunde", "schlägt zu oft", "0 20 * * * ?", "R3/PT59S"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_WiderspruchOhneBelehrung_Wert",
                        "nicht lesbar",
                        "WiderspruchOhneBelehrung_Wert\">\n          <text>12</text>",
                        "WiderspruchOhneBelehrung_Wert\">\n          <text>for i in 1..100000000 return i</text>"),
                griff(
                        "kundenreaktion.bpmn",
                        "StartEvent_Daneben",
                        "bräche ein geschütztes Element ab",
                        "<bpmn:userTask id=\"UserTask_AntwortFreigeben\"",
                        "<bpmn:subProcess id=\"SubProcess_Daneben\" triggeredByEvent=\"true\"><bpmn:startEvent"
                                + " id=\"StartEvent_Daneben\"><bpmn:timerEventDefinition"
                                + " id=\"Timer_Daneben\"><bpmn:timeDuration"
                                + " xsi:type=\"bpmn:tFormalExpression\">PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent></bpmn:subProcess><bpmn:userTask"
                                + " id=\"UserTask_AntwortFreigeben\""),
                // names
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "Gruppe „kmr“",
                        "candidateGroups=\"krm\"",
                        "candidateGroups=\"kmr\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "keine Gruppe",
                        "camunda:candidateGroups=\"krm\"",
                        ""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "kein Formular",
                        "camunda:formRef=\"zustaendigkeit-entscheiden\" camunda:formRefBinding=\"deployment\"",
                        ""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "kommt nicht mit",
                        "camunda:formRef=\"zustaendigkeit-entscheiden\"",
                        "camunda:formRef=\"gibt-es-nicht\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "gebunden",
                        "camunda:formRef=\"zustaendigkeit-entscheiden\" camunda:formRefBinding=\"deployment\"",
                        "camunda:formRef=\"zustaendigkeit-entscheiden\" camunda:formRefBinding=\"latest\""),
                griff(
                        "anliegen.bpmn",
                        "StartEvent_AnliegenAbgegeben",
                        "sendet niemand",
                        "name=\"AnliegenAbgegeben\"",
                        "name=\"AnliegenVerschenkt\""),
                griff(
                        "anliegen.bpmn",
                        "BusinessRuleTask_GruppeBestimmen",
                        "„gruppen“ gibt es nicht",
                        "decisionRef=\"gruppe\"",
                        "decisionRef=\"gruppen\""),
                griff(
                        "kundenreaktion.bpmn",
                        "CallActivity_NachtragSichten",
                        "„sichtungen“ gibt es nicht",
                        "calledElement=\"sichtung\"",
                        "calledElement=\"sichtungen\""),
                griff(
                        "abgabe.bpmn",
                        "CallActivity_AbgabeschreibenVersenden",
                        "Schreiben „LIEBESBRIEF“",
                        "sourceExpression=\"ABGABESCHREIBEN\" target=\"schreiben\"",
                        "sourceExpression=\"LIEBESBRIEF\" target=\"schreiben\""),
                griff("versand.bpmn", "UserTask_VersandKlaeren", "Uhr „VERSENDEN“", "'VERSAND'", "'VERSENDEN'"),
                // how long it is kept
                griff("anliegen.bpmn", "anliegen", "Aufbewahrung", "P1095D", "P0D"),
                griff("anliegen.bpmn", "anliegen", "Aufbewahrung", "P1095D", "P364D"),
                griff("anliegen.bpmn", "anliegen", "Aufbewahrung", "camunda:historyTimeToLive=\"P1095D\"", ""),
                griff(
                        "fristen.dmn",
                        "uhr",
                        "Aufbewahrung",
                        "camunda:historyTimeToLive=\"P1095D\"",
                        "camunda:historyTimeToLive=\"immer\""),
                // ways
                griff(
                        "anliegen.bpmn",
                        "UserTask_ZustaendigkeitEntscheiden",
                        "nicht weiter",
                        "sourceRef=\"UserTask_ZustaendigkeitEntscheiden\""
                                + " targetRef=\"BusinessRuleTask_GruppeBestimmen\"",
                        "sourceRef=\"Gateway_Lob\" targetRef=\"BusinessRuleTask_GruppeBestimmen\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_LobWeitergeben",
                        "kein Weg zu einem Ende",
                        "sourceRef=\"UserTask_LobWeitergeben\" targetRef=\"EndEvent_LobWeitergegeben\"",
                        "sourceRef=\"UserTask_LobWeitergeben\" targetRef=\"UserTask_LobWeitergeben\""),
                griff(
                        "anliegen.bpmn",
                        "UserTask_LobWeitergeben",
                        "Hierher führt kein Weg",
                        "sourceRef=\"Gateway_Lob\" targetRef=\"UserTask_LobWeitergeben\"",
                        "sourceRef=\"Gateway_Lob\" targetRef=\"EndEvent_LobWeitergegeben\""),
                griff(
                        "anliegen.bpmn",
                        "BusinessRuleTask_GruppeBestimmen",
                        "im Kreis",
                        "sourceRef=\"Gateway_Lob\" targetRef=\"UserTask_AnliegenBearbeiten\"",
                        "sourceRef=\"Gateway_Lob\" targetRef=\"BusinessRuleTask_GruppeBestimmen\""),
                griff("anliegen.bpmn", "Gateway_Zustaendig", "Standardweg", " default=\"Flow_Zustaendig_Nein\"", ""),
                griff(
                        "anliegen.bpmn",
                        "Flow_Zustaendig_Ja",
                        "keine Bedingung",
                        "<bpmn:conditionExpression"
                                + " xsi:type=\"bpmn:tFormalExpression\">${zustaendig}</bpmn:conditionExpression>",
                        ""),
                // tables
                griff(
                        "fristen.dmn",
                        "uhr",
                        "keine Zeile, zum Beispiel: ANTWORT",
                        "<text>\"ANTWORT\"</text>",
                        "<text>\"PRESSE\"</text>"),
                griff(
                        "fristen.dmn",
                        "InputEntry_Uhr_Antwort_Uhr",
                        "„ANTWROT“ gibt es hier nicht",
                        "<text>\"ANTWORT\"</text>",
                        "<text>\"ANTWROT\"</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_Eingangsbestaetigung_Wert",
                        "ganze Zahl",
                        "<text>3</text>",
                        "<text>-3</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_Eingangsbestaetigung_Wert",
                        "mindestens 1",
                        "<text>3</text>",
                        "<text>0</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_Eingangsbestaetigung_Wert",
                        "fehlt ein Wert",
                        "<text>3</text>",
                        "<text></text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_Eingangsbestaetigung_Wert",
                        "nicht lesbar",
                        "<text>3</text>",
                        "<text>3 +</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_WiderspruchOhneBelehrung_Wert",
                        "mindestens 12",
                        "WiderspruchOhneBelehrung_Wert\">\n          <text>12</text>",
                        "WiderspruchOhneBelehrung_Wert\">\n          <text>1</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_Eingangsbestaetigung_Einheit",
                        "Das gibt es nicht",
                        "<text>\"ARBEITSTAGE\"</text>",
                        "<text>\"TAGE\"</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Uhr_Eingangsbestaetigung_Uhrzeit",
                        "Uhrzeit",
                        "<text>\"12:00\"</text>",
                        "<text>\"25:00\"</text>"),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Leiter_Grenze_Gruppe",
                        "Das gibt es nicht",
                        "\"bereichsleitung\"",
                        "\"breichsleitung\""),
                griff(
                        "fristen.dmn",
                        "OutputEntry_Leiter_Grenze_Tage",
                        "nicht später",
                        "Leiter_Erinnerung_Tage\">\n          <text>10</text>",
                        "Leiter_Erinnerung_Tage\">\n          <text>30</text>"),
                griff(
                        "fristen.dmn",
                        "leiter",
                        "fehlt in dieser Datei",
                        "decision id=\"leiter\"",
                        "decision id=\"leiterchen\""),
                griff("fristen.dmn", "uhr", "Spalte „wert“ fehlt", "name=\"wert\"", "name=\"werte\""),
                griff(
                        "zustaendigkeit.dmn",
                        "bereich",
                        "Für 160 mögliche Fragen gibt es keine Zeile",
                        "Uebergreifend_Thema\">\n          <text>-</text>",
                        "Uebergreifend_Thema\">\n          <text>starts with(?, \"V\")</text>"),
                griff(
                        "zustaendigkeit.dmn",
                        "Rule_Bereich_Leistung",
                        "trifft nie zu",
                        "<text>\"P02\"</text>",
                        "<text>-</text>"),
                griff(
                        "zustaendigkeit.dmn",
                        "OutputEntry_Bereich_LobMarktUndIntegration_Bereich",
                        "Das gibt es nicht",
                        "<text>\"MARKT_UND_INTEGRATION\"</text>",
                        "<text>\"MARKT\"</text>"),
                griff(
                        "zustaendigkeit.dmn",
                        "InputEntry_Bereich_LobMarktUndIntegration_Thema",
                        "„X99“ gibt es hier nicht",
                        "<text>\"P02\"</text>",
                        "<text>\"X99\"</text>"),
                griff(
                        "wege.dmn",
                        "OutputEntry_Weg_Notlage_Modell",
                        "Diesen Ablauf gibt es nicht",
                        "\"notlage\"",
                        "\"notlagen\""));
    }

    /** The first place behind the header of a table: its columns list the same words. */
    private static Arguments griff(String datei, String element, String satz, String vorher, String nachher) {
        String inhalt = lies("bpmn/" + datei);
        int ab = datei.endsWith(".dmn") && vorher.startsWith("<text>") ? inhalt.indexOf("<rule ") : 0;
        int stelle = inhalt.indexOf(vorher, ab);
        assertThat(stelle).as(datei + " has no " + vorher).isGreaterThanOrEqualTo(0);
        return Arguments.of(
                datei,
                element,
                satz,
                inhalt.substring(0, stelle) + nachher + inhalt.substring(stelle + vorher.length()));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("fehlgriffe")
    void aSlipIsRefusedWithThePlaceAndAReason(String datei, String element, String satz, String inhalt) {
        Map<String, String> dateien = unsere();
        dateien.put("bpmn/" + datei, inhalt);
        assertThat(befunde(dateien)).filteredOn(Modellbefund::istFehler).anySatisfy(befund -> {
            assertThat(befund.datei()).isEqualTo("bpmn/" + datei);
            assertThat(befund.element()).isEqualTo(element);
            assertThat(befund.message()).contains(satz).matches("(?s).*[.!]");
        });
    }

    private static final String GETEILT_UND_ZUSAMMENGEFUEHRT = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <bpmn:process id="neu" isExecutable="true" camunda:historyTimeToLive="P1095D">
            <bpmn:startEvent id="Start" />
            <bpmn:TEILT id="Teilung" default="F2" />
            <bpmn:manualTask id="Links" />
            <bpmn:manualTask id="Rechts" />
            <bpmn:FUEHRT id="Zusammen" />
            <bpmn:endEvent id="Ende" />
            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Teilung" />
            <bpmn:sequenceFlow id="F2" sourceRef="Teilung" targetRef="Links" />
            <bpmn:sequenceFlow id="F3" sourceRef="Teilung" targetRef="Rechts">BEDINGUNG</bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="F4" sourceRef="Links" targetRef="Zusammen" />
            <bpmn:sequenceFlow id="F5" sourceRef="Rechts" targetRef="Zusammen" />
            <bpmn:sequenceFlow id="F6" sourceRef="Zusammen" targetRef="Ende" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    private static List<Modellbefund> geteilt(String teilt, String fuehrt) {
        String bedingung = teilt.equals("parallelGateway")
                ? ""
                : "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${1 == 2}</bpmn:conditionExpression>";
        return befunde(Map.of(
                "neu.bpmn",
                GETEILT_UND_ZUSAMMENGEFUEHRT
                        .replace("TEILT", teilt)
                        .replace("FUEHRT", fuehrt)
                        .replace("BEDINGUNG", bedingung)));
    }

    @Test
    void whatIsPartedIsBroughtTogetherAsItWasParted() {
        assertThat(geteilt("parallelGateway", "parallelGateway")).isEmpty();
        assertThat(geteilt("inclusiveGateway", "inclusiveGateway")).isEmpty();
        assertThat(geteilt("exclusiveGateway", "exclusiveGateway")).isEmpty();
        assertThat(geteilt("parallelGateway", "exclusiveGateway")).isEmpty();
        for (String teilt : List.of("exclusiveGateway", "inclusiveGateway")) {
            assertThat(geteilt(teilt, "parallelGateway")).singleElement().satisfies(befund -> {
                assertThat(befund.element()).isEqualTo("Zusammen");
                assertThat(befund.message()).contains("für immer warten");
            });
        }
    }

    /** The group was changed in the properties, the drawing was not. */
    @Test
    void aDrawingThatNamesAnotherGroupIsPointedOut() {
        Map<String, String> dateien = unsere();
        dateien.computeIfPresent(
                "bpmn/eskalation.bpmn",
                (name, inhalt) ->
                        inhalt.replace("camunda:candidateGroups=\"krm\"", "camunda:candidateGroups=\"teamleitung\""));
        assertThat(befunde(dateien))
                .filteredOn(befund -> befund.datei().equals("bpmn/eskalation.bpmn"))
                .singleElement()
                .satisfies(befund -> {
                    assertThat(befund.element()).isEqualTo("UserTask_ZwischennachrichtVerfassen");
                    assertThat(befund.art()).isEqualTo(Modellbefund.Art.WARNUNG);
                    assertThat(befund.message()).contains("„KRM“", "„teamleitung“");
                });
    }

    private static String wettlauf(String links) {
        return GETEILT_UND_ZUSAMMENGEFUEHRT
                .replace("TEILT", "eventBasedGateway")
                .replace("FUEHRT", "exclusiveGateway")
                .replace(" default=\"F2\"", "")
                .replace("BEDINGUNG", "")
                .replace("<bpmn:manualTask id=\"Links\" />", links)
                .replace(
                        "<bpmn:manualTask id=\"Rechts\" />",
                        "<bpmn:intermediateCatchEvent id=\"Rechts\"><bpmn:timerEventDefinition />"
                                + "</bpmn:intermediateCatchEvent>");
    }

    @Test
    void whatAnEventDecidesWaitsForOne() {
        String ereignis = "<bpmn:intermediateCatchEvent id=\"Links\"><bpmn:messageEventDefinition />"
                + "</bpmn:intermediateCatchEvent>";
        assertThat(befunde(Map.of("neu.bpmn", wettlauf(ereignis))))
                .extracting(Modellbefund::message)
                .noneMatch(message -> message.contains("gewartet"));
        for (String art : List.of("manualTask", "userTask", "receiveTask", "intermediateThrowEvent", "endEvent")) {
            assertThat(befunde(Map.of("neu.bpmn", wettlauf("<bpmn:" + art + " id=\"Links\" />"))))
                    .as(art)
                    .anySatisfy(befund -> {
                        assertThat(befund.element()).isEqualTo("Links");
                        assertThat(befund.istFehler()).isTrue();
                        assertThat(befund.message()).contains("worauf gewartet wird");
                    });
        }
    }

    /** Two ways that never come together: nobody ever passes the join. */
    @Test
    void aJoinBehindAnEndIsNeverReached() {
        assertThat(befunde(Map.of(
                        "neu.bpmn",
                        GETEILT_UND_ZUSAMMENGEFUEHRT
                                .replace("TEILT", "parallelGateway")
                                .replace("FUEHRT", "parallelGateway")
                                .replace("BEDINGUNG", "")
                                .replace(
                                        "sourceRef=\"Rechts\" targetRef=\"Zusammen\"",
                                        "sourceRef=\"Zusammen\" targetRef=\"Zusammen\""))))
                .extracting(Modellbefund::element)
                .contains("Zusammen", "Rechts");
    }

    /** Drawn by a program to keep the server busy. */
    @Test
    void aModelThatNobodyCanReadIsNotPlayed() {
        StringBuilder riesig = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            riesig.append("<bpmn:manualTask id=\"T").append(i).append("\" />");
        }
        assertThat(befunde(Map.of(
                        "neu.bpmn",
                        GETEILT_UND_ZUSAMMENGEFUEHRT
                                .replace("<bpmn:startEvent", riesig + "<bpmn:startEvent")
                                .replace("BEDINGUNG", "")
                                .replace("TEILT", "parallelGateway")
                                .replace("FUEHRT", "parallelGateway"))))
                .singleElement()
                .satisfies(befund -> assertThat(befund.message()).contains("mehr als 300"));
    }

    @Test
    void whatIsProtectedHasAReasonAndIsThere() {
        Paket paket = Paket.lies();
        Schutz schutz = new Schutz(paket);
        assertThat(schutz.befunde(paket.satz())).isEmpty();
        assertThat(schutz.regeln()).hasSizeGreaterThan(20).allSatisfy(regel -> {
            assertThat(regel.grund()).endsWith(".");
            for (String id : regel.elemente()) {
                assertThat(paket.satz().alle("*").map(Map.Entry::getValue))
                        .as(id)
                        .anyMatch(element -> element.getAttribute("id").equals(id)
                                && Modellsatz.prozess(element).equals(regel.prozess()));
            }
        });
    }
}
