package de.ombud.vermittlung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said in a mediation stays with its Ombudsperson (domain.md § 5), asked over HTTP by everybody else. */
@OmbudTest
class VermittlungVertraulichTests {

    private static final String FALL = """
        {"kanal":"TELEFON","adressat":"OMBUDSSTELLE","text":"Wir reden nur noch aneinander vorbei.","antwortweg":"TELEFON",
         "kunde":{"vorname":"Mia","nachname":"Muster","telefon":"0351 123456"},
         "anliegen":[{"art":"BESCHWERDE","thema":"M08","beschreibung":"Der Plan passt nicht."}],
         "wege":[{"art":"VERMITTLUNG"}]}
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Buero buero;

    @Autowired
    private IdentityService benutzer;

    @Autowired
    private JdbcClient jdbc;

    private final String geheim = "kn" + UUID.randomUUID().toString().substring(0, 8);
    private String zweite;
    private String az;
    private String pfad;

    @BeforeEach
    void aMediationWithANote() {
        zweite = "ombud-" + UUID.randomUUID().toString().substring(0, 8);
        var person = benutzer.newUser(zweite);
        person.setPassword(zweite + "-demo");
        ((IdentityServiceImpl) benutzer).saveUser(person, true);
        benutzer.createMembership(zweite, "ombudsstelle");

        HttpResponse<String> antwort = als("krm").post("/api/kundenreaktionen", FALL);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        az = Zugriff.json(antwort).path("aktenzeichen").asText();
        pfad = "/api/kundenreaktionen/" + az + "/vermittlung";
        Aktenzeichen fall = new Aktenzeichen(az);
        buero.jobsLaufen(fall);
        buero.erledigt(fall, "UserTask_EignungPruefen", "ombud", Map.of("geeignet", "JA"));
        buero.erledigt(fall, "UserTask_BefangenheitPruefen", "ombud", Map.of("befangenheit", "UNBEFANGEN"));
        expectStatus(als("ombud").post(pfad + "/notizen", notiz()), 204);
    }

    @AfterEach
    void theSecondOmbudspersonLeaves() {
        benutzer.deleteUser(zweite);
    }

    @Test
    void theOmbudspersonOfTheCaseReadsTheNotes() {
        JsonNode notizen = Zugriff.json(als("ombud").get(pfad + "/notizen"));
        assertThat(notizen.findValuesAsText("text")).containsExactly("Vertraulich " + geheim);
        assertThat(seite("ombud").body()).contains("Vertraulich " + geheim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "krm2", "teamleitung", "bereichsleitung", "gf"})
    void whoSeesTheCaseSeesStateAndResultAndNeitherNotesNorConsents(String wer) {
        expectStatus(
                als("ombud")
                        .post(
                                pfad + "/einwilligungen",
                                "{\"seite\":\"KUNDE\",\"erteilt\":true,\"form\":\"MUENDLICH\",\"vermerk\":\"Sagte "
                                        + geheim + "\"}"),
                201);
        HttpResponse<String> stand = als(wer).get(pfad);
        expectStatus(stand, 200);
        assertThat(Zugriff.json(stand).path("stand").asText()).isEqualTo("EINWILLIGUNG");
        assertThat(stand.body()).doesNotContain(geheim);
        assertThat(seite(wer).body()).contains("beide Seiten").doesNotContain(geheim);
        expectStatus(als(wer).get(pfad + "/notizen"), 403);
        expectStatus(als(wer).post(pfad + "/notizen", notiz()), 403);
        expectStatus(als(wer).get("/akte/" + az), 302);
        assertThat(Browser.angemeldet(adresse(), wer).oeffne("akte/" + az).body())
                .doesNotContain(geheim);
        assertThat(als(wer).get("/api/kundenreaktionen/" + az).body()).doesNotContain(geheim);
        assertThat(als(wer).get("/api/kundenreaktionen/" + az + "/wege").body()).doesNotContain(geheim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "analyse", "leistung", "selbst", "presse", "dsb", "widerspruch", "recht"})
    void whoHasNothingToDoWithTheCaseLearnsNotEvenThatItExists(String wer) {
        expectStatus(als(wer).get(pfad), 404);
        expectStatus(als(wer).get(pfad + "/notizen"), 404);
        expectStatus(als(wer).post(pfad + "/notizen", notiz()), 404);
        expectStatus(als(wer).post(pfad + "/widerruf", "{\"seite\":\"KUNDE\"}"), 404);
        assertThat(seite(wer).statusCode()).isEqualTo(404);
    }

    @Test
    void anAreaOfTheCaseSeesNothingOfItsMediation() {
        expectStatus(als("markt").get(pfad + "/notizen"), 403);
        assertThat(als("markt").get(pfad).statusCode()).isIn(403, 404);
        assertThat(seite("markt").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherOmbudspersonReadsThemOnlyAfterTheHandOver() {
        expectStatus(als(zweite).get(pfad + "/notizen"), 403);
        assertThat(seite(zweite).body()).doesNotContain(geheim);
        expectStatus(als(zweite).post(pfad + "/uebergabe", uebergabe(zweite)), 403);
        expectStatus(als("krm").post(pfad + "/uebergabe", uebergabe(zweite)), 403);
        expectStatus(als("ombud").post(pfad + "/uebergabe", uebergabe("krm")), 400);

        expectStatus(als("ombud").post(pfad + "/uebergabe", uebergabe(zweite)), 200);

        assertThat(als(zweite).get(pfad + "/notizen").body()).contains(geheim);
        expectStatus(als("ombud").get(pfad + "/notizen"), 403);
        assertThat(seite("ombud").body()).doesNotContain("Vertraulich " + geheim);
        assertThat(jdbc.sql("select art || ' ' || wer || ' ' || grund from vermittlung_person p"
                                + " join vermittlung v on v.id = p.vermittlung_id where aktenzeichen = :az order by nr")
                        .param("az", az)
                        .query(String.class)
                        .list())
                .containsExactly("UNBEFANGEN ombud ", "UEBERGEBEN ombud Urlaub");
        assertThat(Zugriff.json(als(zweite)
                                .get("/engine-rest/task?processInstanceBusinessKey=" + az + "&assignee=" + zweite))
                        .findValuesAsText("taskDefinitionKey"))
                .containsExactly("UserTask_EinwilligungenEinholen");
    }

    @Test
    void nobodyWhoIsExcludedFromTheCaseGetsItsMediation() {
        anwendung.getBean(Fallfreigabe.class).ausschliessen(new Aktenzeichen(az), zweite, "Um sie geht es.", "gf");
        HttpResponse<String> antwort = als("ombud").post(pfad + "/uebergabe", uebergabe(zweite));
        expectStatus(antwort, 400);
        assertThat(antwort.body()).contains("ausgeschlossen");
        expectStatus(als(zweite).get(pfad), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "krm", "gf", "analyse"})
    void theEngineKnowsNoNote(String wer) {
        for (String anfrage : List.of(
                "/variable-instance",
                "/history/variable-instance",
                "/history/detail",
                "/task?processInstanceBusinessKey=" + az,
                "/process-instance?businessKey=" + az,
                "/history/process-instance?processInstanceBusinessKey=" + az)) {
            for (String wurzel : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
                Zugriff zugriff = wurzel.startsWith("/camunda") ? Zugriff.anmelden(port, wer) : als(wer);
                assertThat(zugriff.get(wurzel + anfrage).body())
                        .as(wurzel + anfrage)
                        .doesNotContain(geheim);
            }
        }
        assertThat(inDerMaschine()).isEmpty();
    }

    @Test
    void aConsentIsNeverChanged() {
        expectStatus(
                als("ombud")
                        .post(
                                pfad + "/einwilligungen",
                                "{\"seite\":\"JOBCENTER\",\"erteilt\":true,\"form\":\"SCHRIFTLICH\"}"),
                201);
        JsonNode danach = Zugriff.json(
                als("ombud").post(pfad + "/widerruf", "{\"seite\":\"JOBCENTER\",\"grund\":\"Anders entschieden.\"}"));
        assertThat(danach.path("ergebnis").asText()).isEqualTo("ABGEBROCHEN");
        assertThat(danach.path("einwilligungen").findValuesAsText("art")).containsExactly("ERTEILT", "WIDERRUFEN");
        assertThat(danach.path("einwilligungen").findValuesAsText("fassung")).containsOnly("2026-1");
        assertThat(als("krm").post(pfad + "/widerruf", "{\"seite\":\"KUNDE\"}").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"erteilt\":true,\"form\":\"SCHRIFTLICH\"}",
                "{\"seite\":\"KUNDE\",\"erteilt\":true}",
                "{\"seite\":\"KUNDE\",\"erteilt\":true,\"form\":\"MUENDLICH\"}",
                "{\"seite\":\"NACHBAR\",\"erteilt\":true,\"form\":\"SCHRIFTLICH\"}",
                "{\"seite\":\"KUNDE\",\"erteilt\":\"ja\",\"form\":\"SCHRIFTLICH\"}",
                "{\"seite\":\"KUNDE\",\"erteilt\":true,\"form\":\"SCHRIFTLICH\",\"vermerk\":\"\\u0007\"}"
            })
    void aConsentWithoutItsFormOrNoteIsRefused(String koerper) {
        HttpResponse<String> antwort = als("ombud").post(pfad + "/einwilligungen", koerper);
        expectStatus(antwort, 400);
        assertThat(Zugriff.json(antwort).path("errors")).isNotEmpty();
    }

    @Test
    void thePageTakesNotesAndConsentsWithoutJavaScript() {
        Browser ombud = Browser.angemeldet(adresse(), "ombud");
        String seite = "vermittlung/" + az;
        assertThat(ombud.sende(seite, seite + "/notiz", Map.of("text", "Noch eine."))
                        .body())
                .contains("Die Notiz ist festgehalten.", "Noch eine.");
        assertThat(ombud.sende(seite, seite + "/notiz", Map.of("text", " ")).statusCode())
                .isEqualTo(400);
        assertThat(ombud.sende(
                                seite,
                                seite + "/einwilligung",
                                Map.of("seite", "KUNDE", "antwortDerSeite", "MUENDLICH", "vermerk", ""))
                        .body())
                .contains("Eine mündliche Einwilligung braucht einen Vermerk");
        assertThat(ombud.sende(
                                seite,
                                seite + "/einwilligung",
                                Map.of("seite", "KUNDE", "antwortDerSeite", "SCHRIFTLICH", "vermerk", ""))
                        .body())
                .contains("Die Antwort ist festgehalten.", "eingewilligt");
        assertThat(Browser.angemeldet(adresse(), "krm")
                        .sende(seite, seite + "/notiz", Map.of("text", "von krm"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.angemeldet(adresse(), "krm")
                        .sende(seite, seite + "/widerruf", Map.of("seite", "KUNDE", "grund", ""))
                        .body())
                .contains("Die Vermittlung ist abgebrochen.");
    }

    private List<String> inDerMaschine() {
        return jdbc.sql("""
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_name like 'act\\_%' and table_type = 'BASE TABLE'
            """).query(String.class).list().stream()
                .filter(tabelle -> jdbc.sql("select count(*) from " + tabelle + " t where t::text like :was")
                                .param("was", "%Vertraulich " + geheim + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }

    private String notiz() {
        return "{\"text\":\"Vertraulich " + geheim + "\"}";
    }

    private static String uebergabe(String an) {
        return "{\"an\":\"" + an + "\",\"grund\":\"Urlaub\"}";
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }

    private HttpResponse<String> seite(String wer) {
        return Browser.angemeldet(adresse(), wer).oeffne("vermittlung/" + az);
    }

    private URI adresse() {
        return URI.create("http://localhost:" + port + "/");
    }

    private static void expectStatus(HttpResponse<String> antwort, int status) {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
    }
}
