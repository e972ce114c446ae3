package de.ombud.system.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no program of ours sends. Whoever does gets a German sentence and no look inside. */
@OmbudTest
class UnlesbareAnfragenTests {

    private static final String INNERES =
            "(?s).*(\"timestamp\"|Exception:|\\tat |ENGINE-|Bad Request|Not Found|HTTP Status|Apache|Jersey|Internal"
                    + " Server).*";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"kr\u0000m:krm-demo", "niemand:a\u0000b", "ohne Doppelpunkt", "\u202Ekrm:x"})
    void aNameThatIsNoneIsNotLoggedIn(String zugang) {
        String kopf = "Basic " + Base64.getEncoder().encodeToString(zugang.getBytes(StandardCharsets.UTF_8));
        for (String pfad : new String[] {"/api/fristen?eingang=2026-11-04", "/engine-rest/task"}) {
            HttpResponse<String> antwort =
                    new Zugriff(port).mit("Authorization", kopf).get(pfad);
            assertThat(antwort.statusCode()).as(pfad).isEqualTo(401);
            expectGermanProblem(antwort);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /engine-rest/task?assignee=%00, 400",
        "GET, /engine-rest/task?maxResults=viele, 400",
        "GET, /engine-rest/task?maxResults=999999, 400",
        "GET, /engine-rest/task?sortBy=xx, 400",
        "GET, /engine-rest/task?dueBefore=morgen, 400",
        "GET, /engine-rest/task/gibt-es-nicht/form, 404",
        "GET, /engine-rest/task/gibt-es-nicht/deployed-form, 404",
        "GET, /engine-rest/process-definition/gibt-es-nicht, 404",
        "GET, /engine-rest/gibt-es-nicht, 403",
        "GET, /engine-rest/task/%2e%2e/x, 400",
        "GET, /engine-rest/task;x=1, 400",
        "POST, /engine-rest/task/gibt-es-nicht/complete, 404",
        "GET, /api/gibt-es-nicht, 404",
        "GET, /api/kundenreaktionen/%00, 400",
        "GET, /api/fristen?eingang=%00, 400",
        "PUT, /api/fristen, 405",
        "TRACE, /api/fristen, 405",
        "PROPFIND, /engine-rest/task, 405",
        "GET, /actuator/health/gibt-es-nicht, 404",
        "GET, /v3/api-docs/gibt-es-nicht, 404"
    })
    void anAddressThatIsNoneIsAnsweredInGerman(String methode, String pfad, int status) {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").sende(methode, pfad, methode.equals("POST") ? "{}" : null);
        if (antwort.statusCode() == 302) {
            assertThat(antwort.headers().firstValue("Location").orElse("")).endsWith("/login");
            return;
        }
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
        expectGermanProblem(antwort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "nichts", "{\"assignee\":{\"x\":1}}", "{\"assignee\":\"a\\u0000b\"}", "TIEF"})
    void aBodyThatIsNoneIsAnsweredInGerman(String koerper) {
        String gesandt = koerper.equals("TIEF") ? "{\"orQueries\":[".repeat(3_000) : koerper;
        for (String pfad : new String[] {"/engine-rest/task", "/api/suche"}) {
            HttpResponse<String> antwort = Zugriff.basic(port, "krm").post(pfad, gesandt);
            assertThat(antwort.statusCode()).as(pfad).isEqualTo(400);
            expectGermanProblem(antwort);
        }
    }

    /** The engine's interface does not look whether there is anything where it reads. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"sorting\":[null]}", "{\"orQueries\":[null]}", "{\"processVariables\":[null]}"})
    void whatIsMissingInsideABodyIsNoErrorOfTheServer(String koerper) {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/engine-rest/task", koerper);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        expectGermanProblem(antwort);
    }

    @Test
    void anAddressThatLeadsUpwardsIsNoErrorOfTheServer() throws IOException {
        String antwort = gesandt("GET /api/..;/engine-rest/task HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(antwort).matches("(?s)HTTP/1.1 40[0-4] .*").doesNotMatch(INNERES);
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task, application/xml, 415",
        "/api/suche, application/xml, 415",
        "/engine-rest/task, ;;;, 400",
        "/api/suche, ;;;, 415",
        "/engine-rest/deployment/create, multipart/form-data, 400",
        "/engine-rest/deployment/create, multipart/form-data; boundary=x, 400",
        "/engine-rest/deployment/create, application/json, 415"
    })
    void aFormatThatNobodyReadsIsAnsweredInGerman(String pfad, String typ, int status) {
        HttpResponse<String> antwort = Zugriff.basic(port, pfad.contains("deployment") ? "analyse" : "krm")
                .sende("POST", pfad, "<a/>", typ);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
        expectGermanProblem(antwort);
    }

    /** What is refused by the server itself, before there is a request that anybody could answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n",
                "GET /engine-rest/task/%ff%fe HTTP/1.1\r\nHost: x\r\n",
                "GET /api/<> HTTP/1.1\r\nHost: x\r\n",
                "GET /api/fristen HTTP/1.1\r\n",
                "GET /api/fristen HTTP/9.9\r\nHost: x\r\n",
                "GET /api/fristen HTTP/1.1\r\nHost: a b\r\n",
                "POST /api/suche HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n",
                "POST /api/suche HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: abc\r\n",
                "GET //api/fristen HTTP/1.1\r\nHost: x\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n",
                "GET /api/fristen HTTP/1.1\r\nHost: x\r\nX-Lang: LANG\r\n"
            })
    void aRequestThatIsNoneIsAnsweredInGerman(String anfrage) throws IOException {
        String antwort = gesandt(anfrage.replace("LANG", "a".repeat(20_000)) + "Connection: close\r\n\r\n");
        assertThat(antwort).matches("(?s)HTTP/1.1 (400|501|505) .*").doesNotMatch(INNERES);
        assertThat(antwort.split("\r\n\r\n", 2)[1]).contains("Anfrage");
    }

    @Test
    void whoeverAdministersAsksForFiguresAndGetsNone() {
        Zugriff admin = Zugriff.basic(port, "admin");
        assertThat(admin.get("/engine-rest/metrics").statusCode()).isEqualTo(200);
        HttpResponse<String> summe = admin.get("/engine-rest/metrics/activity-instance-start/sum");
        assertThat(summe.statusCode()).isEqualTo(200);
        assertThat(Zugriff.json(summe).path("result").asInt()).isZero();
    }

    @Test
    void whatCanBeAskedSaysNothingAboutWhatTheHouseIsMadeOf() {
        assertThat(Zugriff.basic(port, "krm")
                        .sende("OPTIONS", "/engine-rest/task", null)
                        .body())
                .doesNotContainIgnoringCase("jersey");
    }

    private static void expectGermanProblem(HttpResponse<String> antwort) {
        assertThat(antwort.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(antwort.body()).doesNotMatch(INNERES);
        String satz = Zugriff.json(antwort).path("detail").asText();
        assertThat(satz).as(antwort.body()).isNotBlank().matches("(?s).*(ist|sind|gibt|wird|Bitte|konnte|nicht).*");
    }

    private String gesandt(String anfrage) throws IOException {
        try (Socket leitung = new Socket("localhost", port)) {
            leitung.getOutputStream().write(anfrage.getBytes(StandardCharsets.ISO_8859_1));
            return new String(leitung.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
