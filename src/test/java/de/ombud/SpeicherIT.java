package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The least memory that the handbook of operation names for a node, against those who want to fill it: strangers, and a colleague
 * whose account was taken over. The node ends with its first error of memory, so whatever it answers afterwards it has survived.
 */
class SpeicherIT {

    private static final int GLEICHZEITIG = 25;
    private static final int DATEIEN = 14;
    private static final int DATEI = 19 << 20;

    private static LaufendeAnwendung anwendung;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    @BeforeAll
    static void start() {
        anwendung = LaufendeAnwendung.starteMitKnappemSpeicher(
                Testdaten.neuesVerzeichnis().resolve("daten"), "--ombud.anmeldung.hoechstens-fremde-sitzungen=20");
    }

    @AfterAll
    static void stop() {
        anwendung.close();
    }

    @AfterEach
    void peopleGoOnWorking() {
        assertThat(sende("GET", "engine-rest/task/count", "krm", null, BodyPublishers.noBody()))
                .isEqualTo(200);
        assertThat(anwendung.laeuft()).isTrue();
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() {
        byte[] viel = new byte[24 << 20];
        assertThat(viele(i ->
                        sende("POST", "engine-rest/task", "krm", "application/json", BodyPublishers.ofByteArray(viel))))
                .containsOnly(413);
        assertThat(viele(i -> sende(
                        "POST", "login", null, "application/x-www-form-urlencoded", BodyPublishers.ofByteArray(viel))))
                .containsOnly(413);
    }

    /** Three characters become an object: as much of it as the limit lets through. */
    @Test
    void manySmallThingsAreRefusedBeforeTheyAreObjects() {
        String innen = "{},".repeat((4 << 20) / 3 - 40);
        byte[] maschine = ("{\"processVariables\":[" + innen + "{}]}").getBytes(StandardCharsets.UTF_8);
        byte[] fall = ("{\"anliegen\":[" + innen + "{}]}").getBytes(StandardCharsets.UTF_8);
        assertThat(viele(i -> sende(
                        "POST", "engine-rest/task", "krm", "application/json", BodyPublishers.ofByteArray(maschine))))
                .isSubsetOf(400, 503);
        assertThat(viele(i -> sende(
                        "POST", "api/kundenreaktionen", "krm", "application/json", BodyPublishers.ofByteArray(fall))))
                .isSubsetOf(400, 503);
    }

    @Test
    void aStrangersFilesAndFormsAreNotRead() {
        byte[] datei = formular(DATEI, 0);
        byte[] felder = "a&".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        String mehrteilig = "multipart/form-data; boundary=x";
        assertThat(viele(i -> sende(
                        "POST", "akte/KR-2026-000001/anlagen", null, mehrteilig, BodyPublishers.ofByteArray(datei))))
                .isSubsetOf(302, 403);
        assertThat(viele(i -> sende(
                        "PUT",
                        "erfassen",
                        null,
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofByteArray(felder))))
                .isSubsetOf(302, 403);
        assertThat(viele(i -> sende(
                        "POST",
                        "erfassen",
                        null,
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofByteArray(felder))))
                .isSubsetOf(302, 403);
    }

    @Test
    void manyLargeFilesAtOnceAllArrive() {
        List<Integer> antworten = viele(
                DATEIEN,
                i -> sende(
                        "POST",
                        "api/erfassungsentwuerfe/00000000-0000-4000-8000-00000000000" + i / 7 + "/anlagen",
                        "krm",
                        "multipart/form-data; boundary=x",
                        BodyPublishers.ofByteArrays(List.of(formular(DATEI, i)))));
        assertThat(antworten).containsOnly(201);
    }

    @Test
    void strangersWhoOpenTheLoginPageTakeNoRoom() {
        int port = anwendung.adresse().getPort();
        Zugriff person = Zugriff.anmelden(port, "krm");
        Zugriff fremd = new Zugriff(port);
        fremd.get("/login");
        String erste = fremd.cookie("JSESSIONID").orElseThrow();
        assertThat(viele(i -> sende("GET", "login", null, null, BodyPublishers.noBody())))
                .containsOnly(200);
        fremd.get("/login");
        assertThat(fremd.cookie("JSESSIONID")).as("the oldest had to go").isNotEqualTo(Optional.of(erste));
        assertThat(person.get("/api/csrf").statusCode())
                .as("who is logged in stays")
                .isEqualTo(200);
    }

    @Test
    void strangersWhoGuessManyAccountsTakeNoRoom() {
        assertThat(viele(i -> sende("GET", "api/csrf", "unbekannt" + i, null, BodyPublishers.noBody())))
                .as("refused, or without a turn")
                .isSubsetOf(401, 503)
                .contains(401);
    }

    private <T> List<T> viele(IntFunction<T> eine) {
        return viele(GLEICHZEITIG, eine);
    }

    private <T> List<T> viele(int anzahl, IntFunction<T> eine) {
        ExecutorService faeden = Executors.newFixedThreadPool(anzahl);
        try {
            List<Future<T>> laufend = IntStream.range(0, anzahl)
                    .mapToObj(i -> faeden.submit(() -> eine.apply(i)))
                    .toList();
            List<T> fertig = new ArrayList<>();
            for (Future<T> einer : laufend) {
                fertig.add(einer.get());
            }
            return fertig;
        } catch (Exception e) {
            throw new AssertionError("the node runs: " + anwendung.laeuft(), e);
        } finally {
            faeden.shutdownNow();
        }
    }

    private int sende(String methode, String pfad, String wer, String art, BodyPublisher inhalt) {
        HttpRequest.Builder anfrage = HttpRequest.newBuilder(URI.create(anwendung.adresse() + pfad))
                .timeout(Duration.ofSeconds(90))
                .method(methode, inhalt);
        if (art != null) {
            anfrage.header("Content-Type", art);
        }
        if (wer != null) {
            String zugang = wer + ":" + wer + "-demo";
            anfrage.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(zugang.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return http.send(anfrage.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new AssertionError("no answer; the node runs: " + anwendung.laeuft(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Each another content, or it would be stored only once. */
    private static byte[] formular(int groesse, int nummer) {
        byte[] anfang = ("--x\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + nummer
                        + ".txt\"\r\nContent-Type: text/plain\r\n\r\nNummer " + nummer + "\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] ende = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] alles = new byte[anfang.length + groesse + ende.length];
        Arrays.fill(alles, (byte) 'a');
        System.arraycopy(anfang, 0, alles, 0, anfang.length);
        System.arraycopy(ende, 0, alles, anfang.length + groesse, ende.length);
        return alles;
    }
}
