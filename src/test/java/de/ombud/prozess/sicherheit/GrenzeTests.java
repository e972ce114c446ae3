package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Probeaufgabe;
import de.ombud.prozess.fall.KundenreaktionProzess;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people and machines may do with a task over Camunda's REST interfaces, the ones behind Tasklist and the one for machines. */
@OmbudTest
class GrenzeTests {

    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private Probeaufgabe probe;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private JdbcClient jdbc;

    private String aufgabe;

    @BeforeEach
    void aTaskForLeistung() {
        aufgabe = probe.starte();
    }

    @AfterEach
    void clearAway() {
        probe.raeumeAuf();
    }

    /** Operation, method, path below the engine and body: everything through which text could come to rest in the engine. */
    private List<List<String>> writing() {
        String instanz =
                aufgaben.createTaskQuery().taskId(aufgabe).singleResult().getProcessInstanceId();
        String variable = "{\"value\":\"KANARIENVOGEL\",\"type\":\"String\"}";
        return List.of(
                List.of("POST", "/task/" + aufgabe + "/comment/create", "{\"message\":\"KANARIENVOGEL\"}"),
                List.of("PUT", "/task/" + aufgabe + "/comment", "{\"id\":\"x\",\"message\":\"KANARIENVOGEL\"}"),
                List.of("POST", "/task/" + aufgabe + "/attachment/create", "KANARIENVOGEL"),
                List.of("PUT", "/task/" + aufgabe, "{\"name\":\"KANARIENVOGEL\",\"description\":\"KANARIENVOGEL\"}"),
                List.of("PUT", "/task/" + aufgabe + "/variables/frei", variable),
                List.of("PUT", "/task/" + aufgabe + "/localVariables/frei", variable),
                List.of("POST", "/task/" + aufgabe + "/variables", "{\"modifications\":{\"frei\":" + variable + "}}"),
                List.of("POST", "/task/" + aufgabe + "/variables/frei/data", "KANARIENVOGEL"),
                List.of("POST", "/task/" + aufgabe + "/assignee", "{\"userId\":\"leistung2\"}"),
                List.of("POST", "/task/" + aufgabe + "/delegate", "{\"userId\":\"leistung2\"}"),
                List.of("POST", "/task/" + aufgabe + "/resolve", "{\"variables\":{\"frei\":" + variable + "}}"),
                List.of("POST", "/task/" + aufgabe + "/identity-links", "{\"userId\":\"krm\",\"type\":\"candidate\"}"),
                List.of("POST", "/task/" + aufgabe + "/bpmnError", "{\"errorCode\":\"KANARIENVOGEL\"}"),
                List.of("POST", "/task/" + aufgabe + "/bpmnEscalation", "{\"escalationCode\":\"KANARIENVOGEL\"}"),
                List.of("DELETE", "/task/" + aufgabe, ""),
                List.of("POST", "/task/create", "{\"name\":\"KANARIENVOGEL\"}"),
                List.of("PUT", "/process-instance/" + instanz + "/variables/frei", variable),
                List.of("POST", "/process-instance/" + instanz + "/modification", "{}"),
                List.of("DELETE", "/process-instance/" + instanz, ""),
                List.of("POST", "/process-definition/key/probe/start", "{\"businessKey\":\"KANARIENVOGEL\"}"),
                List.of("POST", "/process-definition/key/probe/submit-form", "{\"businessKey\":\"KANARIENVOGEL\"}"),
                List.of("POST", "/message", "{\"messageName\":\"KundenreaktionZurueckgezogen\",\"all\":true}"),
                List.of("POST", "/signal", "{\"name\":\"x\"}"),
                List.of("POST", "/decision-definition/key/gruppe/evaluate", "{\"variables\":{}}"),
                List.of("POST", "/external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1}"),
                List.of("POST", "/execution/" + instanz + "/create-incident", "{\"incidentType\":\"KANARIENVOGEL\"}"),
                List.of("POST", "/condition", "{\"variables\":{}}"),
                List.of("POST", "/identity/verify", "{\"username\":\"krm\",\"password\":\"krm-demo\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "leistung", "markt", "ombud", "teamleitung", "gf", "analyse", "admin"})
    void nobodyWritesFreeTextIntoTheEngine(String wer) {
        Zugriff person = Zugriff.anmelden(port, wer);
        Zugriff maschine = Zugriff.basic(port, wer);
        for (List<String> weg : writing()) {
            expectForbidden(weg, person.sende(weg.get(0), TASKLIST + weg.get(1), weg.get(2)));
            expectForbidden(weg, maschine.sende(weg.get(0), "/engine-rest" + weg.get(1), weg.get(2)));
        }
        assertThat(aufgaben.createTaskQuery().taskId(aufgabe).singleResult().getName())
                .isEqualTo("Probe");
        assertThat(jdbc.sql("select count(*) from act_hi_comment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "leistung", "teamleitung", "analyse"})
    void onlyTheAdministrationAdministers(String wer) {
        Zugriff maschine = Zugriff.basic(port, wer);
        Map.of(
                        "/user/create",
                        "POST",
                        "/group/create",
                        "POST",
                        "/authorization/create",
                        "POST",
                        "/filter/create",
                        "POST",
                        "/user/krm/profile",
                        "PUT",
                        "/user/krm",
                        "DELETE",
                        "/group/camunda-admin/members/" + wer,
                        "PUT",
                        "/metrics",
                        "GET")
                .forEach((pfad, methode) ->
                        expectForbidden(List.of(methode, pfad), maschine.sende(methode, "/engine-rest" + pfad, "{}")));
    }

    /** Nobody could write to us any more, and no clock would strike; one case may be stopped. */
    @Test
    void nobodyStopsAllCasesOfAModelAndWhatIsStoppedMayGoOn() {
        String modell = modelle.createProcessDefinitionQuery()
                .processDefinitionKey(KundenreaktionProzess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        Zugriff admin = Zugriff.basic(port, "admin");
        Zugriff cockpit = Zugriff.anmelden(port, "admin");
        for (String ende : List.of("", "/")) {
            String pfad = "/process-definition/" + modell + "/suspended" + ende;
            for (String nein : List.of("{\"suspended\":true}", "{}", "{", "{\"suspended\":null}")) {
                HttpResponse<String> antwort = admin.sende("PUT", "/engine-rest" + pfad, nein);
                assertThat(antwort.statusCode()).as(nein).isEqualTo(403);
                assertThat(antwort.body()).contains("nicht für alle Fälle anhalten");
            }
            String weiter = "{\"suspended\":false}";
            assertThat(cockpit.sende("PUT", TASKLIST + pfad, weiter).statusCode())
                    .isEqualTo(204);
            assertThat(Zugriff.basic(port, "teamleitung")
                            .sende("PUT", "/engine-rest" + pfad, weiter)
                            .statusCode())
                    .isEqualTo(403);
        }
        for (String alle :
                List.of("/process-definition", "/job-definition", "/job-definition/x", "/process-instance", "/job")) {
            expectForbidden(
                    List.of("PUT", alle),
                    admin.sende(
                            "PUT",
                            "/engine-rest" + alle + "/suspended",
                            "{\"suspended\":true,\"processDefinitionKey\":\"kundenreaktion\"}"));
        }
    }

    @Test
    void whoWritesWhileTheModelIsStoppedIsToldAndNothingIsHalfStored() {
        String modell = modelle.createProcessDefinitionQuery()
                .processDefinitionKey(KundenreaktionProzess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        int vorher = kundenreaktionen();
        modelle.suspendProcessDefinitionById(modell);
        try {
            HttpResponse<String> antwort = Zugriff.basic(port, "krm").sende("POST", "/api/kundenreaktionen", """
                {"kanal":"EMAIL","eingang":"2026-11-20T09:15:00+01:00","adressat":"KRM",
                 "reaktionsart":"KUNDENREAKTION","dienststelle":"DRESDEN","betreff":"Mietkaution","text":"Wo bleibt sie?",
                 "antwortweg":"KEINE","anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"x","notlage":false}]}
                """);
            assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(409);
            assertThat(antwort.body()).contains("angehalten", "nichts gespeichert");
        } finally {
            modelle.activateProcessDefinitionById(modell);
        }
        assertThat(kundenreaktionen()).isEqualTo(vorher);
    }

    private int kundenreaktionen() {
        return jdbc.sql("select count(*) from kundenreaktion")
                .query(Integer.class)
                .single();
    }

    @Test
    void theGroupSeesClaimsGivesBackAndCompletes() {
        Zugriff leistung = Zugriff.anmelden(port, "leistung");
        String pfad = TASKLIST + "/task/" + aufgabe;
        assertThat(leistung.get(pfad).statusCode()).isEqualTo(200);
        assertThat(leistung.get(pfad + "/deployed-form").statusCode()).isEqualTo(200);
        assertThat(leistung.post(pfad + "/claim", "{\"userId\":\"leistung\"}").statusCode())
                .isEqualTo(204);
        assertThat(leistung.post(pfad + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(leistung.post(pfad + "/claim", "{\"userId\":\"leistung\"}").statusCode())
                .isEqualTo(204);
        assertThat(leistung.post(pfad + "/submit-form", """
            {"variables":{"notiz":{"value":"Grüße","type":"String"},"erledigt":{"value":true}}}\
            """).statusCode()).isEqualTo(204);
        assertThat(aufgaben.createTaskQuery().taskId(aufgabe).count()).isZero();
    }

    @Test
    void whoComesSecondHearsThatItIsDoneAndOthersHearNothing() {
        String pfad = "/engine-rest/task/" + aufgabe + "/submit-form";
        String formular = "{\"variables\":{\"erledigt\":{\"value\":true}}}";
        assertThat(Zugriff.basic(port, "leistung").post(pfad, formular).statusCode())
                .isEqualTo(204);

        HttpResponse<String> zweite = Zugriff.basic(port, "leistung2").post(pfad, formular);
        assertThat(zweite.statusCode()).isEqualTo(409);
        assertThat(zweite.body()).contains("schon erledigt").doesNotContain("\"leistung\"");
        assertThat(Zugriff.basic(port, "markt").post(pfad, formular).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "markt", "ombud", "admin"})
    void anotherGroupDoesNotKnowOfTheTask(String wer) {
        Zugriff maschine = Zugriff.basic(port, wer);
        assertThat(maschine.get("/engine-rest/task/" + aufgabe).statusCode()).isEqualTo(404);
        assertThat(Zugriff.json(maschine.get("/engine-rest/task?processDefinitionKey=probe")))
                .isEmpty();
        assertThat(maschine.post("/engine-rest/task/" + aufgabe + "/complete", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(maschine.post("/engine-rest/task/" + aufgabe + "/claim", "{\"userId\":\"" + wer + "\"}")
                        .statusCode())
                .isBetween(403, 404);
    }

    @Test
    void aSupervisorSeesTheTaskButDoesNotDoIt() {
        Zugriff leitung = Zugriff.basic(port, "teamleitung");
        assertThat(leitung.get("/engine-rest/task/" + aufgabe).statusCode()).isEqualTo(200);
        expectForbidden(List.of("complete"), leitung.post("/engine-rest/task/" + aufgabe + "/complete", "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void onlyTheFieldsOfTheFormComeAlong(String schritt) {
        Zugriff leistung = Zugriff.basic(port, "leistung");
        String pfad = "/engine-rest/task/" + aufgabe + "/" + schritt;
        expectForbidden(
                List.of(schritt),
                leistung.post(
                        pfad, "{\"variables\":{\"notiz\":{\"value\":\"x\"},\"frei\":{\"value\":\"KANARIENVOGEL\"}}}"));
        expectForbidden(
                List.of(schritt),
                leistung.post(
                        "/engine-rest/engine/default/task/" + aufgabe + "/" + schritt,
                        "{\"variables\":{\"freigegeben\":{\"value\":true}}}"));
        for (String wert : List.of(
                "{\"value\":{\"a\":1},\"type\":\"Json\"}",
                "{\"value\":\"eA==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"x\"}}",
                "{\"value\":\"rO0=\",\"type\":\"Object\"}")) {
            HttpResponse<String> antwort = leistung.post(pfad, "{\"variables\":{\"notiz\":" + wert + "}}");
            assertThat(antwort.statusCode()).isEqualTo(400);
        }
        assertThat(leistung.post(pfad, "kein json").statusCode()).isEqualTo(400);
        assertThat(leistung.post(pfad, "{\"variables\":{\"notiz\":{\"value\":\"" + "x".repeat(600_000) + "\"}}}")
                        .statusCode())
                .isBetween(400, 413);
        assertThat(aufgaben.createTaskQuery().taskId(aufgabe).count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"fehlerhaft, 400, Die Notiz ist zu kurz.", "unzeit, 409, Der Vorgang ist schon abgeschlossen."})
    void whatAListenerRefusesIsShownInGerman(String notiz, int status, String text) {
        String formular = "{\"variables\":{\"notiz\":{\"value\":\"" + notiz + "\",\"type\":\"String\"}}}";
        HttpResponse<String> tasklist =
                Zugriff.anmelden(port, "leistung").post(TASKLIST + "/task/" + aufgabe + "/submit-form", formular);
        HttpResponse<String> maschine =
                Zugriff.basic(port, "leistung").post("/engine-rest/task/" + aufgabe + "/complete", formular);
        for (HttpResponse<String> antwort : List.of(tasklist, maschine)) {
            assertThat(antwort.statusCode()).isEqualTo(status);
            assertThat(Zugriff.json(antwort).path("message").asText()).isEqualTo(text);
        }
        if (status == 400) {
            JsonNode feld = Zugriff.json(tasklist).path("errors").path(0);
            assertThat(feld.path("field").asText()).isEqualTo("notiz");
        }
    }

    @Test
    void whatAColleagueHoldsIsHandedOverAndNotTaken() {
        Zugriff leistung = Zugriff.basic(port, "leistung");
        Zugriff kollegin = Zugriff.basic(port, "leistung2");
        String pfad = "/engine-rest/task/" + aufgabe;
        leistung.post(pfad + "/claim", "{\"userId\":\"leistung\"}");
        HttpResponse<String> nochmal = kollegin.post(pfad + "/claim", "{\"userId\":\"leistung2\"}");
        assertThat(nochmal.statusCode()).isEqualTo(409);
        assertThat(Zugriff.json(nochmal).path("message").asText()).contains("schon jemand");
        expectForbidden(List.of("unclaim"), kollegin.post(pfad + "/unclaim", "{}"));
        assertThat(kollegin.post(pfad + "/complete", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void ofTwoWhoTakeATaskAtTheSameMomentOneGetsItAndTheOtherIsTold() throws Exception {
        ExecutorService alle = Executors.newFixedThreadPool(8);
        try {
            for (int runde = 0; runde < 5; runde++) {
                String umkaempft = runde == 0 ? aufgabe : probe.starte();
                CyclicBarrier los = new CyclicBarrier(8);
                List<Future<HttpResponse<String>>> griffe = IntStream.range(0, 8)
                        .mapToObj(i -> alle.submit(() -> {
                            Zugriff wer = Zugriff.basic(port, i % 2 == 0 ? "leistung" : "leistung2");
                            los.await();
                            return wer.post("/engine-rest/task/" + umkaempft + "/claim", "{}");
                        }))
                        .toList();
                for (Future<HttpResponse<String>> griff : griffe) {
                    HttpResponse<String> antwort = griff.get();
                    assertThat(antwort.statusCode()).as(antwort.body()).isIn(204, 409);
                    if (antwort.statusCode() == 409) {
                        assertThat(Zugriff.json(antwort).path("message").asText())
                                .startsWith("Die Aufgabe ");
                    }
                }
                assertThat(aufgaben.createTaskQuery()
                                .taskId(umkaempft)
                                .singleResult()
                                .getAssignee())
                        .isIn("leistung", "leistung2");
            }
        } finally {
            alle.shutdown();
        }
    }

    @Test
    void nobodyClaimsForSomebodyElse() {
        Zugriff leistung = Zugriff.basic(port, "leistung");
        leistung.post("/engine-rest/task/" + aufgabe + "/claim", "{\"userId\":\"krm\"}");
        assertThat(aufgaben.createTaskQuery().taskId(aufgabe).singleResult().getAssignee())
                .isEqualTo("leistung");
    }

    private static void expectForbidden(List<String> weg, HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as("%s", weg).isEqualTo(403);
        assertThat(Zugriff.json(antwort).path("message").asText())
                .as("%s", weg)
                .matches("(Dieser Weg|Dazu|Die Angaben|Zurückgeben) .*");
    }
}
