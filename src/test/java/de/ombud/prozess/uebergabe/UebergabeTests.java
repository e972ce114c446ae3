package de.ombud.prozess.uebergabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Probeaufgabe;
import java.net.http.HttpResponse;
import java.util.Map;
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

@OmbudTest
class UebergabeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Probeaufgabe probe;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private JdbcClient jdbc;

    private String aufgabe;

    @BeforeEach
    void aTaskThatLeistungHolds() {
        aufgabe = probe.starte();
        aufgaben.setAssignee(aufgabe, "leistung");
    }

    @AfterEach
    void clearAway() {
        probe.raeumeAuf();
    }

    @Test
    void aColleagueTakesOverFromSomebodyWhoIsIll() {
        assertThat(uebergib("leistung2", "{\"an\":\"leistung2\",\"grund\":\"Krankheit\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(bearbeitung()).isEqualTo("leistung2");
        Map<String, Object> vermerk = jdbc.sql(
                        "select von, an, durch, grund, schritt, aktenzeichen from uebergabe where aufgabe = ?")
                .param(aufgabe)
                .query()
                .singleRow();
        assertThat(vermerk)
                .containsEntry("von", "leistung")
                .containsEntry("an", "leistung2")
                .containsEntry("durch", "leistung2")
                .containsEntry("grund", "Krankheit")
                .containsEntry("schritt", "UserTask_Probe")
                .containsEntry("aktenzeichen", "KR-2026-000815");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"an\":null,\"grund\":\"Urlaub\"}", "{\"grund\":\"Urlaub\"}"})
    void aTaskGoesBackToItsGroup(String auftrag) {
        assertThat(uebergib("leistung2", auftrag).statusCode()).isEqualTo(204);
        assertThat(bearbeitung()).isNull();
    }

    @Test
    void theReasonIsNowhereInTheEngine() {
        uebergib("leistung", "{\"an\":\"leistung2\",\"grund\":\"KANARIENVOGEL\"}");
        assertThat(jdbc.sql("select count(*) from act_hi_op_log where concat(org_value_, new_value_, annotation_)"
                                + " like '%KANARIENVOGEL%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_hi_comment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"krm, 404", "markt, 404", "admin, 404", "teamleitung, 403"})
    void whoIsNotInTheGroupHandsNothingOver(String wer, int status) {
        HttpResponse<String> antwort = uebergib(wer, "{\"an\":\"leistung2\",\"grund\":\"Urlaub\"}");
        assertThat(antwort.statusCode()).isEqualTo(status);
        assertThat(bearbeitung()).isEqualTo("leistung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "teamleitung", "gibt-es-nicht"})
    void theReceiverBelongsToTheGroup(String an) {
        HttpResponse<String> antwort = uebergib("leistung", "{\"an\":\"" + an + "\",\"grund\":\"Urlaub\"}");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).path("errors").path(0).path("field").asText())
                .isEqualTo("an");
        assertThat(bearbeitung()).isEqualTo("leistung");
    }

    @Test
    void withoutAReasonNothingIsHandedOver() {
        String lang = "x".repeat(501);
        for (String grund : new String[] {"null", "\"\"", "\"  \"", "\"" + lang + "\"", "\"a\\u0007b\""}) {
            HttpResponse<String> antwort = uebergib("leistung", "{\"an\":\"leistung2\",\"grund\":" + grund + "}");
            assertThat(antwort.statusCode()).isEqualTo(400);
            assertThat(Zugriff.json(antwort)
                            .path("errors")
                            .path(0)
                            .path("field")
                            .asText())
                    .isEqualTo("grund");
        }
        assertThat(bearbeitung()).isEqualTo("leistung");
    }

    @Test
    void whoHasTheTaskCannotGetItAgain() {
        assertThat(uebergib("leistung2", "{\"an\":\"leistung\",\"grund\":\"Versehen\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anUnknownTaskLooksLikeAForeignOne() {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "leistung").post("/api/aufgaben/gibt-es-nicht/uebergabe", "{\"grund\":\"Urlaub\"}");
        assertThat(antwort.statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> uebergib(String wer, String auftrag) {
        return Zugriff.basic(port, wer).post("/api/aufgaben/" + aufgabe + "/uebergabe", auftrag);
    }

    private String bearbeitung() {
        return aufgaben.createTaskQuery().taskId(aufgabe).singleResult().getAssignee();
    }
}
