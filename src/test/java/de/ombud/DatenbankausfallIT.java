package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The database goes away under a running application, comes back, and goes away again while the node is told to end. */
class DatenbankausfallIT {

    private static final String BEREIT = "/actuator/health/readiness";
    private static final Duration HOECHSTENS = Duration.ofSeconds(40);

    private final Path daten = Testdaten.neuesVerzeichnis().resolve("daten");

    @Test
    void everybodyIsToldInGermanAndTheNodeGoesOnByItselfAndEndsWhenItIsTold() throws Exception {
        try (LaufendeAnwendung anwendung = LaufendeAnwendung.starte(daten)) {
            int port = anwendung.adresse().getPort();
            Zugriff jemand = new Zugriff(port);
            Zugriff sitzung = Zugriff.anmelden(port, "krm").mit("Accept", "text/html");
            Zugriff tasklist = Zugriff.anmelden(port, "krm");
            assertThat(jemand.get(BEREIT).statusCode()).isEqualTo(200);

            haltePostgresAn();

            Map<String, CompletableFuture<HttpResponse<String>>> programme = Map.of(
                    "api", zugleich(() -> Zugriff.basic(port, "krm").get("/api/fristen?eingang=2026-11-04")),
                    "engine-rest", zugleich(() -> Zugriff.basic(port, "krm").get("/engine-rest/task")),
                    "camunda", zugleich(() -> tasklist.get("/camunda/api/engine/engine/default/task")),
                    "cockpit",
                            zugleich(
                                    () -> Zugriff.basic(port, "gf").get("/engine-rest/process-definition/statistics")));
            CompletableFuture<HttpResponse<String>> seite = zugleich(() -> sitzung.get("/suche"));
            CompletableFuture<HttpResponse<String>> bereit = zugleich(() -> jemand.get(BEREIT));
            CompletableFuture<HttpResponse<String>> lebt = zugleich(() -> jemand.get("/actuator/health/liveness"));
            programme.forEach((wer, antwort) -> expectProblem(wer, antwort.join()));
            assertThat(seite.join().statusCode()).isEqualTo(503);
            assertThat(seite.join().body())
                    .contains("<html lang=\"de\"", "Die Datenbank antwortet gerade nicht")
                    .doesNotContain("Exception", "timestamp");
            assertThat(bereit.join().statusCode()).isEqualTo(503);
            assertThat(lebt.join().statusCode())
                    .as("a new start would not help")
                    .isEqualTo(200);

            startePostgres();
            Geduld.bis(
                    "readiness", () -> Optional.of(jemand.get(BEREIT)).filter(antwort -> antwort.statusCode() == 200));
            assertThat(Zugriff.basic(port, "krm").get("/engine-rest/task").statusCode())
                    .isEqualTo(200);
            assertThat(sitzung.get("/suche").statusCode())
                    .as("nobody has to log in again")
                    .isEqualTo(200);

            haltePostgresAn();
            long beginn = System.nanoTime();
            anwendung.stoppe();
            assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isLessThan(HOECHSTENS);
        }
    }

    private static CompletableFuture<HttpResponse<String>> zugleich(Supplier<HttpResponse<String>> frage) {
        return CompletableFuture.supplyAsync(frage, befehl -> new Thread(befehl).start());
    }

    private static void expectProblem(String wer, HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as(wer).isEqualTo(503);
        assertThat(antwort.headers().firstValue("Content-Type").orElse(""))
                .as(wer)
                .startsWith("application/problem+json");
        assertThat(Zugriff.json(antwort).path("detail").asText())
                .as(wer)
                .startsWith("Die Datenbank antwortet gerade nicht.");
    }

    /** As an administrator does: SIGINT ends all connections. */
    private void haltePostgresAn() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(postgres("postmaster.pid")).get(0).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start();
        server.onExit().join();
    }

    /** With the words that it was started with; PostgreSQL writes them down. */
    private void startePostgres() throws IOException {
        String befehl = Files.readString(postgres("postmaster.opts")).strip();
        boolean alsRoot = "root".equals(System.getProperty("user.name"));
        new ProcessBuilder("sh", "-c", (alsRoot ? "exec unshare -U " : "exec ") + befehl)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        daten.resolve("postgres.log").toFile()))
                .start();
    }

    private Path postgres(String datei) {
        return daten.resolve("postgres").resolve(datei);
    }
}
