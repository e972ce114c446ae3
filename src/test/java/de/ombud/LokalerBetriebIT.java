package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LokalerBetriebIT {

    @Test
    void afterAKillEverythingIsStillThere() throws Exception {
        Path daten = Testdaten.neuesVerzeichnis().resolve("daten");
        String inZweiWochen = OffsetDateTime.now(ZoneOffset.UTC).plusDays(14).toString();
        try (LaufendeAnwendung anwendung = LaufendeAnwendung.starte(daten)) {
            execute(anwendung, "CREATE TABLE probe AS SELECT 'bleibt' AS wert");
            send(anwendung, "Eingang bestätigt");
            assertThat(setClock(anwendung, "krm", inZweiWochen).statusCode()).isEqualTo(403);
            assertThat(setClock(anwendung, "admin", inZweiWochen).statusCode()).isEqualTo(200);
            anwendung.toete();
        }
        assertThat(daten.resolve("postgres/postmaster.pid")).exists();

        try (LaufendeAnwendung anwendung = LaufendeAnwendung.starte(daten)) {
            assertThat(query(anwendung, "SELECT wert FROM probe")).isEqualTo("bleibt");
            assertThat(Browser.angemeldet(anwendung.adresse(), "krm")
                            .oeffne("lokal/post")
                            .body())
                    .contains("Eingang bestätigt", "mia@example.org");
            assertThat(clock(anwendung)).contains("\"versatz\":\"PT3");
            anwendung.stoppe();
            assertThat(Files.readString(anwendung.protokoll()))
                    .contains("LOKALER BETRIEB – nicht für echte Daten")
                    .doesNotContain("ERROR");
        }
        assertThat(daten.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aDatabaseWithoutAMailServerIsRefusedAndNothingLocalStarts() {
        Path daten = Testdaten.neuesVerzeichnis().resolve("daten");

        String ausgabe = LaufendeAnwendung.verweigerterStart(
                daten, Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/ombud"), eintrag -> true);

        assertThat(ausgabe)
                .contains("Eine Datenbank ist eingestellt, aber kein Mailserver.", "SPRING_MAIL_HOST")
                .doesNotContain("Exception");
        assertThat(daten).doesNotExist();
    }

    @Test
    void thePackageWithoutLocalPartsAsksForADatabase() {
        Path daten = Testdaten.neuesVerzeichnis().resolve("daten");

        String ausgabe = LaufendeAnwendung.verweigerterStart(
                daten, Map.of(), eintrag -> !eintrag.contains("zonky") && !eintrag.contains("subethasmtp"));

        assertThat(ausgabe)
                .contains("Es ist keine Datenbank eingestellt", "SPRING_DATASOURCE_URL")
                .doesNotContain("NoClassDefFoundError");
        assertThat(daten).doesNotExist();
    }

    private static void execute(LaufendeAnwendung anwendung, String sql) throws Exception {
        try (Connection verbindung = DriverManager.getConnection(anwendung.jdbcUrl(), "postgres", "");
                var befehl = verbindung.createStatement()) {
            befehl.execute(sql);
        }
    }

    private static String query(LaufendeAnwendung anwendung, String sql) throws Exception {
        try (Connection verbindung = DriverManager.getConnection(anwendung.jdbcUrl(), "postgres", "");
                var befehl = verbindung.createStatement();
                var zeilen = befehl.executeQuery(sql)) {
            zeilen.next();
            return zeilen.getString(1);
        }
    }

    private static void send(LaufendeAnwendung anwendung, String betreff) {
        JavaMailSenderImpl versand = new JavaMailSenderImpl();
        versand.setHost("127.0.0.1");
        versand.setPort(anwendung.smtpPort());
        versand.setDefaultEncoding("UTF-8");
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("krm@example.org");
        mail.setTo("mia@example.org");
        mail.setSubject(betreff);
        mail.setText("Guten Tag");
        versand.send(mail);
    }

    private static HttpResponse<String> setClock(LaufendeAnwendung anwendung, String wer, String ziel)
            throws Exception {
        return send(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(anwendung.adresse().resolve("api/demo/uhr"))
                        .header("Authorization", basic(wer))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"jetzt\":\"" + ziel + "\"}")));
    }

    private static String clock(LaufendeAnwendung anwendung) throws Exception {
        return send(
                        HttpClient.newHttpClient(),
                        HttpRequest.newBuilder(anwendung.adresse().resolve("api/demo/uhr"))
                                .header("Authorization", basic("krm")))
                .body();
    }

    private static String basic(String wer) {
        return "Basic "
                + Base64.getEncoder().encodeToString((wer + ":" + wer + "-demo").getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder anfrage) throws Exception {
        return browser.send(anfrage.build(), BodyHandlers.ofString());
    }
}
