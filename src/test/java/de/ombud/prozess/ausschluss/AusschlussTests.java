package de.ombud.prozess.ausschluss;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person complained about tries every door of the house, and so does a supervisor who is complained about. */
@OmbudTest
class AusschlussTests {

    private static final String TASKLIST = "/camunda/api/engine/engine/default";
    private static final String MASCHINE = "/engine-rest";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private RuntimeService prozesse;

    @Autowired
    private AuthorizationService rechte;

    @Autowired
    private Buero buero;

    private Aktenzeichen fall;
    private Task aufgabe;

    @BeforeEach
    void aCaseInTheHandsOfLeistung() {
        fall = buero.verteilt(beschwerde().neu());
        aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, MASCHINE})
    void theCaseworkerFindsAndDoesNothingInTheEngine(String maschine) {
        Zugriff person = zugang("leistung", maschine);
        assertThat(person.get(maschine + "/task/" + aufgabe.getId()).statusCode())
                .isEqualTo(200);
        assertThat(claim(person, maschine).statusCode()).isEqualTo(204);

        schliesseAus("leistung");

        assertThat(aufgaben.createTaskQuery()
                        .taskId(aufgabe.getId())
                        .singleResult()
                        .getAssignee())
                .as("the task went back to the group")
                .isNull();
        expectNoTask(person, maschine);
        for (String schritt : List.of("claim", "unclaim", "complete", "submit-form")) {
            assertThat(person.post(maschine + "/task/" + aufgabe.getId() + "/" + schritt, "{\"userId\":\"leistung\"}")
                            .statusCode())
                    .as(schritt)
                    .isIn(403, 404);
        }
        assertThat(claim(zugang("leistung2", maschine), maschine).statusCode())
                .as("a colleague goes on")
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamleitung", "bereichsleitung", "gf"})
    void aSupervisorComplainedAboutDoesNotSeeTheTasksOfTheCase(String leitung) {
        Zugriff person = zugang(leitung, MASCHINE);
        assertThat(person.get(MASCHINE + "/task/" + aufgabe.getId()).statusCode())
                .isEqualTo(200);

        schliesseAus(leitung);

        expectNoTask(person, MASCHINE);
        expectNoTask(zugang(leitung, TASKLIST), TASKLIST);
        Aktenzeichen anderer = buero.verteilt(beschwerde().neu());
        assertThat(aufgabenVon(person, MASCHINE, anderer))
                .as("all other cases as before")
                .isNotEmpty();
    }

    @Test
    void aSupervisorComplainedAboutDoesNotSeeTheCaseInCockpit() {
        String instanz = aufgabe.getProcessInstanceId();
        String vorfall = prozesse.createIncident("FRIST_UEBERSCHRITTEN", aufgabe.getExecutionId(), fall.wert())
                .getId();
        Zugriff person = zugang("teamleitung", TASKLIST);
        List<String> wege = List.of(
                "/process-instance/" + instanz,
                "/process-instance/" + instanz + "/activity-instances",
                "/process-instance/" + instanz + "/variables",
                "/execution/" + aufgabe.getExecutionId(),
                "/incident/" + vorfall);
        wege.stream()
                .limit(2)
                .forEach(weg -> assertThat(person.get(TASKLIST + weg).statusCode())
                        .as(weg)
                        .isEqualTo(200));

        schliesseAus("teamleitung");

        for (String weg : wege) {
            assertThat(person.get(TASKLIST + weg).statusCode()).as(weg).isIn(403, 404, 500);
        }
        for (String liste : List.of(
                "/process-instance?businessKey=" + fall,
                "/process-instance?processInstanceIds=" + instanz,
                "/execution?processInstanceId=" + instanz,
                "/incident?processInstanceId=" + instanz,
                "/job?processInstanceId=" + instanz,
                "/variable-instance?processInstanceIdIn=" + instanz,
                "/event-subscription?processInstanceId=" + instanz,
                "/history/process-instance?processInstanceBusinessKey=" + fall)) {
            assertThat(Zugriff.json(person.get(TASKLIST + liste))).as(liste).isEmpty();
        }
        String cockpit = "/camunda/api/cockpit/plugin/base/default";
        assertThat(Zugriff.json(person.post(cockpit + "/process-instance", "{\"businessKey\":\"" + fall + "\"}")))
                .isEmpty();
        assertThat(Zugriff.json(person.post(cockpit + "/incident", "{\"processInstanceIdIn\":[\"" + instanz + "\"]}")))
                .isEmpty();
    }

    @Test
    void whatBeginsLaterIsClosedToo() {
        schliesseAus("krm2");
        schliesseAus("teamleitung");
        buero.erledigt(
                aufgabe,
                "leistung",
                Map.of("ergebnis", "BEGRUENDET", "abhilfe", "KORRIGIERT", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);
        aufgabe = buero.offene(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN).get(0);
        expectNoTask(zugang("krm2", MASCHINE), MASCHINE);
        expectNoTask(zugang("teamleitung", MASCHINE), MASCHINE);
        assertThat(zugang("krm", MASCHINE)
                        .get(MASCHINE + "/task/" + aufgabe.getId())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyHandsATaskToThem() {
        schliesseAus("leistung2");
        HttpResponse<String> antwort = Zugriff.basic(port, "leistung")
                .post("/api/aufgaben/" + aufgabe.getId() + "/uebergabe", "{\"an\":\"leistung2\",\"grund\":\"Urlaub\"}");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/message").asText())
                .isEqualTo("Diese Person kann diesen Fall nicht bearbeiten.");
        assertThat(Zugriff.basic(port, "leistung2")
                        .post(
                                "/api/aufgaben/" + aufgabe.getId() + "/uebergabe",
                                "{\"an\":\"leistung\",\"grund\":\"Urlaub\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void notEvenTheHouseItselfAssignsThemATask() {
        schliesseAus("leistung2");
        assertThatThrownBy(() -> aufgaben.setAssignee(aufgabe.getId(), "leistung2"))
                .hasRootCauseInstanceOf(NichtErlaubt.class);
    }

    @Test
    void theCaseIsOpenAgainOnceTheDoubtIsGone() {
        schliesseAus("leistung");
        HttpResponse<String> antwort = Zugriff.basic(port, "gf")
                .post(
                        "/api/kundenreaktionen/" + fall + "/ausschluesse/aufhebung",
                        "{\"benutzer\":\"leistung\",\"grund\":\"Verwechslung\"}");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        assertThat(zugang("leistung", MASCHINE)
                        .get(MASCHINE + "/task/" + aufgabe.getId())
                        .statusCode())
                .isEqualTo(200);
        assertThat(sperren()).isZero();
    }

    @Test
    void nothingOfItIsLeftWhenTheCaseEnds() {
        schliesseAus("leistung");
        long waehrend = sperren();
        assertThat(waehrend).isPositive();
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post("/api/kundenreaktionen/" + fall + "/rueckzug", "{\"grund\":\"erledigt\"}");
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(sperren()).isZero();
    }

    /** Revocations of this case: those of other cases of the test run belong to other tests. */
    private long sperren() {
        return rechte
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .userIdIn("leistung")
                .unlimitedList()
                .stream()
                .filter(sperre -> sperre.getResourceId().equals(aufgabe.getId())
                        || sperre.getResourceId().equals(aufgabe.getProcessInstanceId())
                        || sperre.getResourceId().equals(buero.akte(fall).prozessinstanz()))
                .count();
    }

    private void schliesseAus(String wen) {
        HttpResponse<String> antwort = Zugriff.basic(port, "gf".equals(wen) ? "bereichsleitung" : "gf")
                .post(
                        "/api/kundenreaktionen/" + fall + "/ausschluesse",
                        "{\"benutzer\":\"" + wen + "\",\"grund\":\"Beschwerde über diese Person\"}");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
    }

    private void expectNoTask(Zugriff person, String maschine) {
        String pfad = maschine + "/task/" + aufgabe.getId();
        for (String weg : List.of("", "/form", "/form-variables", "/variables", "/localVariables", "/identity-links")) {
            assertThat(person.get(pfad + weg).statusCode()).as(weg).isIn(403, 404, 500);
        }
        assertThat(aufgabenVon(person, maschine, fall)).isEmpty();
        assertThat(Zugriff.json(person.post(
                        maschine + "/task?maxResults=2000", "{\"processInstanceBusinessKey\":\"" + fall + "\"}")))
                .isEmpty();
        assertThat(Zugriff.json(person.get(maschine + "/variable-instance?taskIdIn=" + aufgabe.getId())))
                .isEmpty();
        for (JsonNode filter : Zugriff.json(person.get(maschine + "/filter?resourceType=Task"))) {
            assertThat(person.get(maschine + "/filter/" + filter.path("id").asText() + "/list?maxResults=2000")
                            .body())
                    .as(filter.path("name").asText())
                    .doesNotContain(aufgabe.getId());
        }
    }

    private static JsonNode aufgabenVon(Zugriff person, String maschine, Aktenzeichen fall) {
        return Zugriff.json(person.get(maschine + "/task?processInstanceBusinessKey=" + fall));
    }

    private HttpResponse<String> claim(Zugriff person, String maschine) {
        return person.post(maschine + "/task/" + aufgabe.getId() + "/claim", "{}");
    }

    private Zugriff zugang(String wer, String maschine) {
        return maschine.equals(TASKLIST) ? Zugriff.anmelden(port, wer) : Zugriff.basic(port, wer);
    }
}
