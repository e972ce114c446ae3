package de.ombud.system.grenze;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;

/** Somebody sends more than anybody needs, with a login and without one. */
@OmbudTest
class GroessengrenzeTests {

    private static final int ZU_VIEL = (4 << 20) + 1;

    @LocalServerPort
    private int port;

    @Autowired
    private Koerpergrenzen grenzen;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/api/kundenreaktionen, application/json, problem",
        "/api/gibt-es-nicht, application/json, problem",
        "/api/modelle/pruefung, multipart/form-data; boundary=x, problem",
        "/engine-rest/task, application/json, maschine",
        "/engine-rest/deployment/create, multipart/form-data; boundary=x, maschine",
        "/engine-rest/gibt-es-nicht, application/json, maschine",
        "/camunda/api/engine/engine/default/task, application/json, maschine",
        "/login, application/x-www-form-urlencoded, seite",
        "/logout, application/x-www-form-urlencoded, seite",
        "/, text/plain, seite",
        "/akte/KR-2026-000001, multipart/form-data; boundary=x, seite",
        "/gibt/es/nicht, application/json, seite",
        "/actuator/health, application/json, kurz"
    })
    void tooMuchIsRefusedWithoutLoginAndInTheFormOfThePlace(String pfad, String art, String form) throws Exception {
        HttpResponse<String> antwort = sende(pfad, art, null, BodyPublishers.ofByteArray(new byte[ZU_VIEL]));
        assertThat(antwort.statusCode()).isEqualTo(413);
        String format = antwort.headers().firstValue("Content-Type").orElse("");
        switch (form) {
            case "problem" -> {
                assertThat(format).startsWith("application/problem+json");
                assertThat(Zugriff.json(antwort).path("detail").asText()).contains("höchstens 4 MB");
            }
            case "maschine" -> {
                assertThat(format).startsWith("application/json");
                assertThat(Zugriff.json(antwort).path("message").asText()).contains("höchstens 4 MB");
                assertThat(Zugriff.json(antwort).path("type").asText()).isEqualTo("ZuGross");
            }
            case "kurz" -> assertThat(antwort.body()).contains("Zu groß").doesNotContain("timestamp");
            default -> assertThat(antwort.body()).contains("Zu groß", "<html").doesNotContain("timestamp");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/kundenreaktionen, application/json",
        "/engine-rest/task, application/json",
        "/engine-rest/deployment/create, multipart/form-data; boundary=x"
    })
    void whoSaysNoLengthIsRefusedWhileItIsRead(String pfad, String art) throws Exception {
        String wer = pfad.endsWith("create") ? "analyse" : "krm";
        HttpResponse<String> antwort = sende(pfad, art, wer, inStuecken("{\"x\":\"" + "a".repeat(ZU_VIEL)));
        assertThat(antwort.statusCode()).isEqualTo(413);
        assertThat(antwort.body()).contains("höchstens 4 MB");
    }

    @Test
    void aFormInPiecesIsRefusedWhereItIsReadAndLeftWhereItIsNot() throws Exception {
        String formular = "username=krm&password=" + "a".repeat(ZU_VIEL);
        assertThat(sende("/login", "application/x-www-form-urlencoded", null, inStuecken(formular))
                        .statusCode())
                .isEqualTo(413);
        assertThat(sende("/logout", "application/x-www-form-urlencoded", null, inStuecken(formular))
                        .statusCode())
                .as("nobody reads it, and the token is missing")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/akte/KR-2026-000001/anlagen", "/api/kundenreaktionen/KR-2026-000001/anlagen", "/akte/x/anlagen"
            })
    void aStrangersFileIsNotEvenLookedAt(String pfad) throws Exception {
        String kaputt = "das ist kein Formular ".repeat(500_000);
        HttpResponse<String> antwort =
                sende(pfad, "multipart/form-data; boundary=x", null, BodyPublishers.ofString(kaputt));
        assertThat(antwort.statusCode()).as("400 would mean that it was read").isIn(401, 403);
    }

    @Test
    void asMuchAsIsAllowedIsRead() throws Exception {
        String vier = "{\"unbekannt\":\"" + "a".repeat((4 << 20) - 20) + "\"}";
        assertThat(sende("/api/kundenreaktionen", "application/json", "krm", BodyPublishers.ofString(vier))
                        .statusCode())
                .isEqualTo(400);
        assertThat(sende("/api/kundenreaktionen", "application/json", "krm", inStuecken(vier))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/engine-rest/task, '[', 400", "/api/kundenreaktionen, '[', 400"})
    void deepAndEndlessJsonIsNoReasonToFallOver(String pfad, String klammer, int status) throws Exception {
        for (String wert : List.of(klammer.repeat(1_000_000), "[" + "{},".repeat(1_000_000) + "{}]")) {
            String json = "{\"processVariables\":" + wert + ",\"anliegen\":" + wert + "}";
            HttpResponse<String> antwort =
                    sende(pfad, "application/json", "krm", BodyPublishers.ofString(json.substring(0, 2_000_000)));
            assertThat(antwort.statusCode()).isEqualTo(status);
        }
    }

    /** Four bombs of a thousandth of their size would be four files. */
    @Test
    void nobodyUnpacksWhatComesPacked() throws Exception {
        HttpRequest.Builder anfrage = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/task"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .header("Authorization", basic("krm"))
                .POST(BodyPublishers.ofByteArray(gezippt("{\"name\":\"x\"}")));
        assertThat(http.send(anfrage.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    /** A proxy that lets more through helps nobody, one that lets less through refuses in English. */
    @Test
    void theExampleOfTheProxyNamesTheSameLimits() throws IOException {
        String datei = Files.readString(Path.of("docker/Caddyfile"));
        Map<String, DataSize> imProxy = new HashMap<>();
        Matcher grenze = Pattern.compile("request_body @(\\w+) \\{\\s+max_size (\\d+)([KM])iB\\s+}")
                .matcher(datei);
        while (grenze.find()) {
            long zahl = Long.parseLong(grenze.group(2));
            DataSize groesse = grenze.group(3).equals("K") ? DataSize.ofKilobytes(zahl) : DataSize.ofMegabytes(zahl);
            Matcher pfade =
                    Pattern.compile("@" + grenze.group(1) + " (not )?path (.+)").matcher(datei);
            assertThat(pfade.find()).isTrue();
            if (pfade.group(1) != null) {
                imProxy.put("/**", groesse);
                assertThat(pfade.group(2).split(" "))
                        .as("whatever has no limit of its own")
                        .containsExactlyInAnyOrder(grenzen.alle().stream()
                                .map(Koerpergrenze::muster)
                                .filter(muster -> !muster.equals("/**"))
                                .toArray(String[]::new));
            } else {
                Arrays.stream(pfade.group(2).split(" ")).forEach(pfad -> imProxy.put(pfad, groesse));
            }
        }
        assertThat(imProxy)
                .isEqualTo(grenzen.alle().stream()
                        .collect(Collectors.toMap(Koerpergrenze::muster, Koerpergrenze::hoechstens)));
    }

    private HttpResponse<String> sende(String pfad, String art, String wer, HttpRequest.BodyPublisher inhalt)
            throws Exception {
        HttpRequest.Builder anfrage = HttpRequest.newBuilder(URI.create("http://localhost:" + port + pfad))
                .header("Content-Type", art)
                .header("Accept", "text/html, application/json")
                .POST(inhalt);
        if (wer != null) {
            anfrage.header("Authorization", basic(wer));
        }
        return http.send(anfrage.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher inStuecken(String inhalt) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(inhalt.getBytes(StandardCharsets.UTF_8)));
    }

    private static String basic(String wer) {
        return "Basic "
                + Base64.getEncoder().encodeToString((wer + ":" + wer + "-demo").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gezippt(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
