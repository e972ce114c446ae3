package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OmbudTest
class ZugangTests {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService benutzer;

    @ParameterizedTest
    @CsvSource({
        "/, 302",
        "/camunda/app/tasklist/default/, 302",
        "/camunda/app/cockpit/default/, 302",
        "/camunda/lib/deps.js, 302",
        "/camunda/api/engine/engine/, 401",
        "/camunda/api/engine/engine/default/task, 401",
        "/camunda/api/admin/auth/user/default, 401",
        "/engine-rest/engine, 401",
        "/engine-rest/task, 401",
        "/api/csrf, 401",
        "/api/gibt-es-nicht, 401",
        "/webjars/camunda/securityFilterRules.json, 302",
        "/v3/api-docs, 401",
        "/swagger-ui/index.html, 302",
        "/actuator/env, 302",
        "/actuator/heapdump, 302",
        "/gibt-es-nicht, 302"
    })
    void aStrangerSeesNothing(String pfad, int status) {
        HttpResponse<String> antwort = new Zugriff(port).get(pfad);
        assertThat(antwort.statusCode()).isEqualTo(status);
        if (status == 302) {
            assertThat(antwort.headers().firstValue("Location"))
                    .hasValueSatisfying(ziel -> assertThat(ziel).endsWith("/login"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void theseAreForEverybody(String pfad) {
        assertThat(new Zugriff(port).get(pfad).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task;a=b/x/comment/create",
                "/engine-rest//task/create",
                "/engine-rest/%2e%2e/engine-rest/task/create",
                "/engine-rest/task%2Fcreate",
                "/engine-rest/task%3Ba/create",
                "/engine-rest/./task/create",
                "/engine-rest/task/create/",
                "/engine-rest/task/create%20",
                "/engine-rest/TASK/create",
                "/engine-rest/%74ask/create",
                "/engine-rest/engine/default/task/create",
                "/engine-rest/engine/other/task/create",
                "/engine-rest/engine/%64efault/task/create",
                "/camunda/api/engine/engine/default/task/create",
                "/camunda/api/engine/engine/other/task/create",
                "/camunda/api/engine/task/create"
            })
    void noSpellingOfAPathLeadsAroundTheBorder(String pfad) {
        String aufgabe = "{\"id\":\"untergeschoben\",\"name\":\"x\"}";
        assertThat(Zugriff.basic(port, "admin").post(pfad, aufgabe).statusCode())
                .isBetween(400, 404);
    }

    @Test
    void oneLoginOpensTasklistAndOurRest() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        assertThat(krm.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(Zugriff.json(krm.get("/camunda/api/admin/auth/user/default"))
                        .path("userId")
                        .asText())
                .isEqualTo("krm");
        assertThat(krm.get("/camunda/api/engine/engine/").statusCode())
                .as("the first thing each of Camunda's pages asks")
                .isEqualTo(200);
        assertThat(krm.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(krm.get("/api/csrf").statusCode()).isEqualTo(200);
        assertThat(krm.get("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"krm, 200, 403, 403", "teamleitung, 200, 200, 403", "analyse, 403, 200, 403", "admin, 403, 200, 200"})
    void eachRoleOpensItsApplications(String name, int tasklist, int cockpit, int admin) {
        Zugriff person = Zugriff.anmelden(port, name);
        assertThat(person.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(tasklist);
        assertThat(person.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(cockpit);
        assertThat(person.get("/camunda/app/admin/default/").statusCode()).isEqualTo(admin);
    }

    @Test
    void pluginsAnswerOnlyWhoMayOpenTheApplication() {
        String vorfaelle = "/camunda/api/cockpit/plugin/base/default/incident";
        assertThat(Zugriff.anmelden(port, "krm").get(vorfaelle).statusCode()).isEqualTo(403);
        assertThat(Zugriff.anmelden(port, "teamleitung").get(vorfaelle).statusCode())
                .isEqualTo(200);
    }

    @Test
    void changingWithoutATokenIsRefused() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        assertThat(krm.ohne("X-XSRF-TOKEN")
                        .post("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(403);
        Zugriff leistung = Zugriff.anmelden(port, "leistung");
        HttpResponse<String> ohne = leistung.post("/api/aufgaben/x/uebergabe", "{}");
        assertThat(ohne.statusCode()).isEqualTo(403);
        assertThat(Zugriff.json(ohne).path("detail").asText()).contains("Formularmerkmal");
        assertThat(leistung.mitApiToken()
                        .post("/api/aufgaben/x/uebergabe", "{\"grund\":\"Urlaub\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPageOfAnotherSiteCannotUseThePasswordThatABrowserKept() {
        Zugriff krm = Zugriff.basic(port, "krm").mit("Sec-Fetch-Site", "cross-site");
        assertThat(krm.get("/engine-rest/task").statusCode()).isEqualTo(403);
        assertThat(krm.post("/api/aufgaben/x/uebergabe", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void loggingOutInTasklistEndsTheWholeSession() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        assertThat(krm.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
                .isEqualTo(200);
        assertThat(krm.get("/api/csrf").statusCode()).isEqualTo(401);
        assertThat(krm.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theSessionGetsANewNumberAtTheLogin() {
        Zugriff krm = new Zugriff(port);
        krm.get("/login");
        String vorher = krm.cookie("JSESSIONID").orElseThrow();
        krm.login("krm", "krm-demo");
        assertThat(krm.cookie("JSESSIONID"))
                .hasValueSatisfying(nachher -> assertThat(nachher).isNotEqualTo(vorher));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        anlegen("vergesslich");
        HttpResponse<String> falsch = new Zugriff(port).login("vergesslich", "falsch");
        HttpResponse<String> unbekannt = new Zugriff(port).login("gibt-es-nicht", "falsch");
        assertThat(falsch.headers().firstValue("Location"))
                .isEqualTo(unbekannt.headers().firstValue("Location"))
                .hasValueSatisfying(ziel -> assertThat(ziel).endsWith("/login?error"));
        benutzer.deleteUser("vergesslich");
    }

    @Test
    void guessingIsSlowedDownEvenForTheRightPassword() {
        anlegen("ratend");
        new Zugriff(port).login("ratend", "falsch");
        new Zugriff(port).login("ratend", "wieder-falsch");
        HttpResponse<String> richtig = new Zugriff(port).login("ratend", "ratend-demo");
        assertThat(richtig.headers().firstValue("Location"))
                .hasValueSatisfying(ziel -> assertThat(ziel).endsWith("/login?error"));
        benutzer.deleteUser("ratend");
    }

    @Test
    void whoIsDeletedIsOutAtOnce() {
        anlegen("kuendigt");
        Zugriff person = Zugriff.anmelden(port, "kuendigt");
        assertThat(person.get("/api/csrf").statusCode()).isEqualTo(200);
        benutzer.deleteUser("kuendigt");
        assertThat(person.get("/api/csrf").statusCode()).isEqualTo(401);
    }

    @Test
    void refusalsAreGermanProblems() {
        HttpResponse<String> antwort = new Zugriff(port).get("/api/csrf");
        assertThat(antwort.headers().firstValue("Content-Type"))
                .hasValueSatisfying(typ -> assertThat(typ).startsWith("application/problem+json"));
        JsonNode problem = Zugriff.json(antwort);
        assertThat(problem.path("status").asInt()).isEqualTo(401);
        assertThat(problem.path("detail").asText()).isEqualTo("Bitte melden Sie sich an.");
    }

    @Test
    void ourPagesCarryTheSecurityHeaders() {
        var kopf = new Zugriff(port)
                .mit("X-Forwarded-Proto", "https")
                .get("/login")
                .headers();
        assertThat(kopf.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(csp -> assertThat(csp)
                        .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'none'")
                        .doesNotContain("unsafe"));
        assertThat(kopf.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(kopf.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(kopf.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    private void anlegen(String name) {
        var user = benutzer.newUser(name);
        user.setPassword(name + "-demo");
        ((IdentityServiceImpl) benutzer).saveUser(user, true);
    }
}
