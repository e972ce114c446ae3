package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.modellstand.Staende;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * An analyst has given a form a field that its step does not know: what people write there is kept with the case, seen by those whose
 * task it was, and stands nowhere in the engine.
 */
@OmbudTest
class FremdeFelderTests extends KeineInhalteInDerMaschine {

    private static final String HAUSBESUCH =
            "{\"type\":\"textarea\",\"id\":\"Field_hausbesuch\",\"key\":\"hausbesuch\",\"label\":\"Hausbesuch\"}";
    private static final String WER = """
        {"type":"radio","id":"Field_wer","key":"wer","label":"Wer geht hin?",
         "values":[{"label":"Außendienst","value":"AUSSENDIENST"},{"label":"Niemand","value":"NIEMAND"}]}\
        """;
    private static final String NOCHMAL =
            "{\"type\":\"checkbox\",\"id\":\"Field_nochmal\",\"key\":\"nochmal\",\"label\":\"Noch einmal vorlegen\"}";
    private static final String ANZAHL = """
        {"type":"number","id":"Field_anzahl","key":"anzahl","label":"Personen","validate":{"max":20}}\
        """;
    private static final String TAG = """
        {"type":"datetime","subtype":"date","id":"Field_tag","key":"tag","dateLabel":"Am"}\
        """;
    private static final String MITBRINGEN = """
        {"type":"checklist","id":"Field_mit","key":"mitbringen","label":"Mitbringen",
         "values":[{"label":"Akte","value":"AKTE"},{"label":"Maßband","value":"MASS"}]}\
        """;

    /** A new task behind the rating, which comes again as long as somebody ticks so, and another one after a choice. */
    private static final String NEUE_SCHRITTE = """
        <bpmn:userTask id="UserTask_HausbesuchPlanen" name="Hausbesuch planen" camunda:formRef="hausbesuch-planen" camunda:formRefBinding="deployment" camunda:candidateGroups="eingangszone" camunda:dueDate="${uhr.bisAnliegen(execution)}">
          <bpmn:documentation>Die Eingangszone plant den Besuch.</bpmn:documentation>
        </bpmn:userTask>
        <bpmn:exclusiveGateway id="Gateway_NochmalVorlegen" name="Noch einmal vorlegen?" default="Flow_Nochmal_Nein">
          <bpmn:documentation>Ja, solange jemand es ankreuzt.</bpmn:documentation>
        </bpmn:exclusiveGateway>
        <bpmn:exclusiveGateway id="Gateway_WerGehtHin" name="Wer geht hin?" default="Flow_WerGehtHin_Niemand">
          <bpmn:documentation>Nur der Außendienst braucht einen Auftrag.</bpmn:documentation>
        </bpmn:exclusiveGateway>
        <bpmn:userTask id="UserTask_AussendienstBeauftragen" name="Außendienst beauftragen" camunda:formRef="hausbesuch-planen" camunda:formRefBinding="deployment" camunda:candidateGroups="eingangszone" camunda:dueDate="${uhr.bisAnliegen(execution)}">
          <bpmn:documentation>Der Auftrag geht hinaus.</bpmn:documentation>
        </bpmn:userTask>
        <bpmn:sequenceFlow id="Flow_Planen_Nochmal" sourceRef="UserTask_HausbesuchPlanen" targetRef="Gateway_NochmalVorlegen" />
        <bpmn:sequenceFlow id="Flow_Nochmal_Ja" name="ja" sourceRef="Gateway_NochmalVorlegen" targetRef="UserTask_HausbesuchPlanen">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${eigenesFeld.wert(execution, 'nochmal') == true}</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="Flow_Nochmal_Nein" name="nein" sourceRef="Gateway_NochmalVorlegen" targetRef="Gateway_WerGehtHin" />
        <bpmn:sequenceFlow id="Flow_WerGehtHin_Niemand" name="niemand" sourceRef="Gateway_WerGehtHin" targetRef="EndEvent_AnliegenBewertet" />
        <bpmn:sequenceFlow id="Flow_WerGehtHin_Aussendienst" name="Außendienst" sourceRef="Gateway_WerGehtHin" targetRef="UserTask_AussendienstBeauftragen">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${eigenesFeld.wert(execution, 'wer') == 'AUSSENDIENST' and eigenesFeld.wert(execution, 'anzahl') &gt; 1 and eigenesFeld.enthaelt(execution, 'mitbringen', 'MASS')}</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="Flow_Beauftragen_Bewertet" sourceRef="UserTask_AussendienstBeauftragen" targetRef="EndEvent_AnliegenBewertet" />
        """;

    @Autowired
    private ApplicationContext anwendung;

    private Staende staende;

    @Autowired
    private RuntimeService prozesse;

    private Analysearbeitsplatz analyse;

    @BeforeEach
    void anAnalystHasModelerBeforeThem() {
        analyse = new Analysearbeitsplatz(basic("analyse"), Staende.von(anwendung));
    }

    @AfterEach
    void theFormsOfTheHouseCountAgain() {
        analyse.nimmAllesZurueck();
    }

    @ParameterizedTest
    @CsvSource({"submit-form,0", "complete,1"})
    void anAddedTextIsKeptWithTheCaseForThoseWhoseTaskItWas(String schritt, int weg) {
        rolleAus(HAUSBESUCH);
        Aktenzeichen fall = verteilt();
        Task aufgabe = eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        String text = kanarien.neu();

        HttpResponse<String> antwort = zugriff("leistung", WEGE.get(weg))
                .post(WEGE.get(weg) + "/task/" + aufgabe.getId() + "/" + schritt, bewertung("hausbesuch", text));

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(204);
        assertThat(akte(fall, "leistung")).contains("Hausbesuch:", text, "Anliegen bearbeiten · Anliegen 1 · leistung");
        assertThat(akte(fall, "krm")).as("who writes the answer").contains(text);
        assertThat(akte(fall, "markt")).as("another area").doesNotContain(text);
        assertThat(jdbc.sql("select count(*) from act_ru_variable where name_ = 'hausbesuch'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theAddedTextIsNoHindranceForProgramsThatDoNotKnowIt() {
        rolleAus(HAUSBESUCH);
        Aktenzeichen fall = verteilt();
        Task aufgabe = eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        assertThat(basic("leistung")
                        .post("/engine-rest/task/" + aufgabe.getId() + "/submit-form", bewertung("hausbesuch", ""))
                        .statusCode())
                .isEqualTo(204);
        assertThat(akte(fall, "leistung")).doesNotContain("Hausbesuch:");
    }

    static Stream<Map.Entry<String, Object>> unbrauchbares() {
        return Stream.of(
                Map.entry("hausbesuch", "x".repeat(20_001)),
                Map.entry("hausbesuch", "verdreht \u202E!"),
                Map.entry("wer", "DIE_CHEFIN"),
                Map.entry("anzahl", "viele"),
                Map.entry("anzahl", "21"),
                Map.entry("anzahl", "1e999999"),
                Map.entry("tag", "bald"),
                Map.entry("mitbringen", "[\"AKTE\",\"KUCHEN\"]"),
                Map.entry("nochmal", "vielleicht"));
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsFieldAndTheTaskStays() {
        rolleAus(HAUSBESUCH, WER, ANZAHL, TAG, MITBRINGEN, NOCHMAL);
        Task aufgabe = eigene(verteilt(), AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        unbrauchbares().forEach(feld -> {
            HttpResponse<String> antwort = basic("leistung")
                    .post(
                            "/engine-rest/task/" + aufgabe.getId() + "/submit-form",
                            bewertung(feld.getKey(), feld.getValue()));
            assertThat(antwort.statusCode()).as(feld + " " + antwort.body()).isEqualTo(400);
            JsonNode fehler = Zugriff.json(antwort).path("errors");
            assertThat(fehler).as(feld.toString()).hasSize(1);
            assertThat(fehler.at("/0/field").asText()).isEqualTo(feld.getKey());
            assertThat(fehler.at("/0/message").asText()).startsWith("„");
        });
        assertThat(basic("leistung")
                        .post(
                                "/engine-rest/task/" + aufgabe.getId() + "/submit-form",
                                bewertung("ganzanderes", kanarien.neu()))
                        .statusCode())
                .as("what no form asks")
                .isEqualTo(403);
    }

    /** Worse than lost: the answer would decide about the way of the case. */
    @Test
    void aFieldNamedLikeAVariableOfTheCaseChangesNothing() {
        rolleAus(HAUSBESUCH.replace("hausbesuch", AnliegenProzess.GRUPPE.name()));
        Task aufgabe = eigene(verteilt(), AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        String pfad = "/engine-rest/task/" + aufgabe.getId();
        assertThat(Zugriff.json(basic("leistung").get(pfad + "/form-variables")).has(AnliegenProzess.GRUPPE.name()))
                .as("the form does not show the engine's value for its own")
                .isFalse();

        assertThat(basic("leistung")
                        .post(
                                pfad + "/submit-form",
                                "{\"variables\":{\"zustaendigkeit\":{\"value\":\"NEIN\"},\"neuerBereich\":{\"value\":\"EINGANGSZONE\"},\"ablehnungsgrund\":{\"value\":\""
                                        + kanarien.neu() + "\"},\"" + AnliegenProzess.GRUPPE.name()
                                        + "\":{\"value\":\"krm\"}}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(String.valueOf(prozesse.getVariable(aufgabe.getExecutionId(), AnliegenProzess.GRUPPE.name())))
                .isNotEqualTo("krm");
    }

    /** Need-to-know also holds for what a form would show by itself. */
    @Test
    void anAnswerComesBackToTheGroupThatGaveItAndToNoOther() {
        rolleAus(HAUSBESUCH);
        Aktenzeichen fall = buero.verteilt(KundenreaktionFixtures.beschwerde()
                .mit(KundenreaktionFixtures.leistung())
                .neu());
        String text = kanarien.neu();
        for (String bereich : List.of("MARKT_UND_INTEGRATION", "LEISTUNG")) {
            String wer = bereich.equals("LEISTUNG") ? "markt" : "leistung";
            Task aufgabe = eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, wer);
            assertThat(Zugriff.json(basic(wer).get("/engine-rest/task/" + aufgabe.getId() + "/form-variables"))
                            .has("hausbesuch"))
                    .isFalse();
            sende(
                    wer,
                    aufgabe,
                    Map.of(
                            "zustaendigkeit", Map.of("value", "NEIN"),
                            "neuerBereich", Map.of("value", bereich),
                            "ablehnungsgrund", Map.of("value", kanarien.neu()),
                            "hausbesuch", Map.of("value", wer.equals("leistung") ? text : "")));
            buero.jobsLaufen(fall);
        }
        assertThat(akte(fall, "krm")).contains(text);
    }

    /** A whole step that nobody programmed: task, form, gateway, from one deployment. */
    @Test
    void aNewTaskRunsComesAgainWithItsAnswersAndAGatewayAsksForThem() {
        String modell = Analysearbeitsplatz.lies(Path.of("bpmn", "anliegen.bpmn"))
                .replace(
                        "sourceRef=\"Gateway_Zustaendig\" targetRef=\"EndEvent_AnliegenBewertet\"",
                        "sourceRef=\"Gateway_Zustaendig\" targetRef=\"UserTask_HausbesuchPlanen\"")
                // notes come after all steps, as Modeler writes them
                .replaceFirst("    <bpmn:textAnnotation", Matcher.quoteReplacement(NEUE_SCHRITTE) + "$0");
        analyse.rolleAusUndEsGilt(Map.of(
                "anliegen.bpmn",
                modell,
                "hausbesuch-planen.form",
                Analysearbeitsplatz.formular("hausbesuch-planen", HAUSBESUCH, WER, ANZAHL, TAG, MITBRINGEN, NOCHMAL)));
        Aktenzeichen fall = buero.bewertet(
                KundenreaktionFixtures.beschwerde()
                        .mit(KundenreaktionFixtures.leistung())
                        .neu(),
                "BEGRUENDET",
                "KEINE");
        Task planen = eigene(fall, "UserTask_HausbesuchPlanen", "eingang");
        assertThat(planen.getPriority())
                .isEqualTo(prozesse.getVariable(planen.getExecutionId(), AnliegenProzess.PRIORITAET.name()));
        assertThat(planen.getDueDate()).isNotNull();
        assertThat(Zugriff.json(basic("krm").get("/api/kundenreaktionen/" + fall.wert()))
                        .at("/wartetAuf/0/was")
                        .asText())
                .isEqualTo("Hausbesuch planen");
        assertThat(basic("markt")
                        .post("/engine-rest/task/" + planen.getId() + "/submit-form", "{\"variables\":{}}")
                        .statusCode())
                .as("another group")
                .isEqualTo(404);
        String text = kanarien.neu();

        sende(
                "eingang",
                planen,
                Map.of(
                        "hausbesuch", Map.of("value", text),
                        "wer", Map.of("value", "AUSSENDIENST"),
                        "anzahl", Map.of("value", 3),
                        "tag", Map.of("value", "2026-12-24"),
                        // as Tasklist sends a list
                        "mitbringen", Map.of("type", "Json", "value", "[\"AKTE\",\"MASS\"]"),
                        "nochmal", Map.of("value", true)));

        Task wieder = eigene(fall, "UserTask_HausbesuchPlanen", "eingang");
        assertThat(wieder.getId()).isNotEqualTo(planen.getId());
        JsonNode werte = Zugriff.json(
                zugriff("eingang", WEGE.get(1)).get(WEGE.get(1) + "/task/" + wieder.getId() + "/form-variables"));
        assertThat(werte.at("/hausbesuch/value").asText()).isEqualTo(text);
        assertThat(werte.at("/wer/value").asText()).isEqualTo("AUSSENDIENST");
        assertThat(werte.at("/anzahl/value").asInt()).isEqualTo(3);
        assertThat(werte.at("/mitbringen/value")).extracting(JsonNode::asText).containsExactly("AKTE", "MASS");
        assertThat(werte.at("/nochmal/value").asBoolean()).isTrue();
        assertThat(basic("markt")
                        .get("/engine-rest/task/" + wieder.getId() + "/form-variables")
                        .statusCode())
                .as("another group reads none of it")
                .isBetween(400, 499);

        sende("eingang", wieder, Map.of("nochmal", Map.of("value", false)));

        assertThat(buero.wartetAuf(fall, "UserTask_AussendienstBeauftragen")).isTrue();
        assertThat(akte(fall, "eingang"))
                .contains("Außendienst", "24.12.2026", "Akte, Maßband", text, "Noch einmal vorlegen:");
        buero.erledigt(fall, "UserTask_AussendienstBeauftragen", "eingang", Map.of());
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${zustaendig} | ${eigenesFeld.wert(execution, 'hausbesuch') == 'JA'} | Flow_Zustaendig_Ja | nimmt"
                        + " Text",
                "${zustaendig} | ${eigenesFeld.wert(execution, 'gibtesnicht') == 'JA'} | Flow_Zustaendig_Ja |"
                        + " „gibtesnicht“",
                "${zustaendig} | ${eigenesFeld.wert(execution, gruppe) == 'JA'} | Flow_Zustaendig_Ja | „gruppe“",
                "${anliegenschritte.laden(execution)}\" event=\"start\" | ${anliegenschritte.laden(execution)}\""
                        + " event=\"start\" /><camunda:executionListener expression=\"${eigenesFeld.wert(execution,"
                        + " 'wer')}\" event=\"end\" | BusinessRuleTask_GruppeBestimmen | nur in der Bedingung"
            })
    void aModelThatWantsToKnowTooMuchOfAnAnswerIsRefused(String vorher, String nachher, String element, String satz) {
        HttpResponse<String> antwort = analyse.rolleAus(Map.of(
                "anliegen.bpmn",
                Analysearbeitsplatz.lies(Path.of("bpmn", "anliegen.bpmn")).replace(vorher, nachher),
                "anliegen-bearbeiten.form",
                Analysearbeitsplatz.formularMit("anliegen-bearbeiten.form", HAUSBESUCH, WER),
                "lob-weitergeben.form",
                Analysearbeitsplatz.formularMit("lob-weitergeben.form"),
                "zustaendigkeit-entscheiden.form",
                Analysearbeitsplatz.formularMit("zustaendigkeit-entscheiden.form")));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        JsonNode befunde = Zugriff.json(antwort).path("errors");
        assertThat(befunde).hasSize(1);
        assertThat(befunde.at("/0/element").asText()).isEqualTo(element);
        assertThat(befunde.at("/0/message").asText()).contains(satz);
    }

    /** It carries script. */
    @Test
    void aFormOfHtmlIsNotTakenAtAll() {
        HttpResponse<String> antwort = analyse.rolleAus(Map.of(
                "kundenreaktion.bpmn",
                Analysearbeitsplatz.lies(Path.of("bpmn", "kundenreaktion.bpmn"))
                        .replace(
                                "camunda:formRef=\"eingang-pruefen\" camunda:formRefBinding=\"deployment\"",
                                "camunda:formKey=\"embedded:deployment:forms/eingang-pruefen.html\""),
                "forms/eingang-pruefen.html",
                "<form><textarea cam-variable-name=\"notiz\" cam-variable-type=\"String\"></textarea></form>"));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("HTML-Formulare", "„camunda:formKey“");
    }

    @Test
    void aFieldThatAFormWithoutFieldsDoesNotHaveIsNotTakenAlong() {
        Aktenzeichen fall = buero.erfasst(KundenreaktionFixtures.beschwerde().neu());
        Task aufgabe = eigene(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm");
        for (String weg : WEGE) {
            assertThat(zugriff("krm", weg)
                            .post(
                                    weg + "/task/" + aufgabe.getId() + "/submit-form",
                                    "{\"variables\":{\"notiz\":{\"value\":\"" + kanarien.neu() + "\"}}}")
                            .statusCode())
                    .isEqualTo(403);
        }
        erledigt(aufgabe, "krm", Map.of());
    }

    private void rolleAus(String... komponenten) {
        analyse.rolleAusUndEsGilt(Map.of(
                "anliegen.bpmn",
                Analysearbeitsplatz.lies(Path.of("bpmn", "anliegen.bpmn")),
                "anliegen-bearbeiten.form",
                Analysearbeitsplatz.formularMit("anliegen-bearbeiten.form", komponenten)));
    }

    private void sende(String wer, Task aufgabe, Map<String, Object> felder) {
        HttpResponse<String> antwort = basic(wer)
                .post(
                        "/engine-rest/task/" + aufgabe.getId() + "/submit-form",
                        Formulare.json(Map.of("variables", felder)));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(204);
    }

    private String akte(Aktenzeichen fall, String wer) {
        return zugriff(wer, "/camunda").get("/akte/" + fall.wert()).body();
    }

    private String bewertung(String feld, Object wert) {
        return Formulare.json(Map.of(
                "variables",
                Map.of(
                        "zustaendigkeit",
                        Map.of("value", "JA"),
                        "ergebnis",
                        Map.of("value", "BEGRUENDET"),
                        "abhilfe",
                        Map.of("value", "KEINE"),
                        "stellungnahme",
                        Map.of("value", kanarien.lang(4_500)),
                        feld,
                        Map.of("value", wert))));
    }
}
