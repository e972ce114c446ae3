package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OmbudTest
class LokaleSeitenTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Postfach postfach;

    @Autowired
    private DemoUhr uhr;

    @Test
    void krmReadsTheMailAndItsScriptDoesNotRun() throws Exception {
        String kennung = mailMitSkript();

        HttpResponse<String> seite = als("krm").oeffne("lokal/post/" + kennung);
        HttpResponse<String> html = als("krm").oeffne("lokal/post/" + kennung + "/html");

        assertThat(seite.body())
                .contains("<h1>&lt;b&gt;Eingang&lt;/b&gt; bestätigt</h1>")
                .contains("sandbox=\"\"")
                .doesNotContain("<script>");
        assertThat(html.headers().allValues("Content-Security-Policy"))
                .allMatch(regel -> regel.startsWith("sandbox; default-src 'none'"))
                .hasSize(1);
    }

    @Test
    void anAreaDoesNotReadTheMailsOfOthers() throws Exception {
        String kennung = mailMitSkript();
        Browser leistung = als("leistung");

        for (String pfad : List.of("", "/" + kennung, "/" + kennung + "/html", "/" + kennung + "/roh")) {
            assertThat(leistung.oeffne("lokal/post" + pfad).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void anUnknownMailIsNotFoundAndThePageSaysSoInGerman() {
        HttpResponse<String> antwort = als("krm").oeffne("lokal/post/" + UUID.randomUUID());

        assertThat(antwort.statusCode()).isEqualTo(404);
        assertThat(antwort.body()).contains("<h1>Nicht gefunden</h1>", "lang=\"de\"");
    }

    @Test
    void onlyTheAdministrationSetsTheClockAndNeverBack() {
        assertThat(als("krm").oeffne("lokal/uhr").statusCode()).isEqualTo(403);

        HttpResponse<String> antwort =
                als("admin").sende("lokal/uhr", "lokal/uhr", Map.of("jetzt", "2020-01-01T08:00"));

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("Die Uhr lässt sich nur vorstellen, nicht zurück.");
        assertThat(uhr.aktuell()).isZero();
    }

    @Test
    void theStartPageShowsOnlyDoorsThatOpen() {
        assertThat(als("krm").oeffne("").body())
                .contains("/camunda/app/tasklist/", "/lokal/post")
                .doesNotContain("/camunda/app/cockpit/", "/camunda/app/admin/", "/lokal/uhr");
        assertThat(als("teamleitung").oeffne("").body()).contains("/camunda/app/tasklist/", "/camunda/app/cockpit/");
        assertThat(als("analyse").oeffne("").body())
                .contains("/camunda/app/cockpit/")
                .doesNotContain("/camunda/app/tasklist/");
    }

    private String mailMitSkript() throws Exception {
        String mail = """
                From: krm@example.org
                Subject: <b>Eingang</b> =?UTF-8?Q?best=C3=A4tigt?=
                Content-Type: text/html; charset=UTF-8

                <p>Guten Tag</p><script>alert(1)</script>
                """;
        String an = UUID.randomUUID() + "@example.org";
        postfach.ablegen(List.of(an), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        return postfach.neueste(50).stream()
                .filter(nachricht -> nachricht.an().equals(an))
                .findFirst()
                .orElseThrow()
                .kennung();
    }

    private Browser als(String wer) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer);
    }
}
