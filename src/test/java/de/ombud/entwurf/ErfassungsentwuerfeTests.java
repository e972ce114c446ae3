package de.ombud.entwurf;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is interrupted while recording, and goes on later, perhaps at another desk. */
@OmbudTest
class ErfassungsentwuerfeTests {

    private static final String ENTWUERFE = "/api/erfassungsentwuerfe";
    private static final String INHALT =
            "{\"inhalt\":\"{\\\"kunde.nachname\\\":\\\"%s\\\",\\\"kanal\\\":\\\"TELEFON\\\"}\"}";

    @LocalServerPort
    private int port;

    private final Erfassungsentwuerfe entwuerfe;
    private final JdbcClient jdbc;

    @Autowired
    ErfassungsentwuerfeTests(Erfassungsentwuerfe entwuerfe, JdbcClient jdbc) {
        this.entwuerfe = entwuerfe;
        this.jdbc = jdbc;
    }

    @Test
    void whatWasTypedIsThereAgain() {
        String id = gemerkt("krm", "Entwurfsfrau");
        assertThat(als("krm")
                        .sende("PUT", ENTWUERFE + "/" + id, INHALT.formatted("Entwurfsmann"))
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> gelesen = als("krm").get(ENTWUERFE + "/" + id);
        assertThat(Zugriff.json(gelesen).path("inhalt").asText()).contains("Entwurfsmann");
        assertThat(als("krm").get(ENTWUERFE).body()).contains("Entwurfsmann").doesNotContain("Entwurfsfrau");
        als("krm").sende("DELETE", ENTWUERFE + "/" + id, null);
        assertThat(als("krm").get(ENTWUERFE + "/" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ombud", "eingang"})
    void nobodyElseReadsChangesOrDeletesIt(String anderer) {
        String id = gemerkt("krm", "Geheim");
        assertThat(als(anderer).get(ENTWUERFE + "/" + id).statusCode()).isEqualTo(404);
        assertThat(als(anderer).get(ENTWUERFE).body()).doesNotContain(id);
        assertThat(als(anderer)
                        .sende("PUT", ENTWUERFE + "/" + id, INHALT.formatted("x"))
                        .statusCode())
                .isEqualTo(404);
        als(anderer).sende("DELETE", ENTWUERFE + "/" + id, null);
        Browser fremd = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), anderer);
        assertThat(fremd.oeffne("erfassen?entwurf=" + id).body())
                .doesNotContain(id)
                .doesNotContain("Geheim");
        assertThat(als("krm").get(ENTWUERFE + "/" + id).body()).contains("Geheim");
        entwuerfe.verwerfen(id, "krm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "teamleitung", "gf", "admin"})
    void whoDoesNotRecordHasNone(String wer) {
        assertThat(als(wer).get(ENTWUERFE).statusCode()).isEqualTo(403);
        assertThat(als(wer).sende("PUT", ENTWUERFE + "/" + UUID.randomUUID(), INHALT.formatted("x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsRecordedIsNoDraftAnyMore() {
        String id = gemerkt("krm", "Fertig");
        HttpResponse<String> erfasst = als("krm")
                .mit("Idempotency-Key", id)
                .post(
                        "/api/kundenreaktionen",
                        "{\"kanal\":\"TELEFON\",\"antwortweg\":\"KEINE\",\"anliegen\":[{\"art\":\"BESCHWERDE\",\"thema\":\"K05\","
                                + "\"beschreibung\":\"Die Kaution fehlt.\"}]}");
        assertThat(erfasst.statusCode()).as(erfasst.body()).isEqualTo(201);
        assertThat(als("krm").get(ENTWUERFE + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodyTouchesForThirtyDaysIsDeleted() {
        String alt = gemerkt("ombud", "Alt");
        String neu = gemerkt("ombud", "Neu");
        altern(alt, 31);
        altern(neu, 29);
        entwuerfe.veralteteLoeschen();
        assertThat(als("ombud").get(ENTWUERFE + "/" + alt).statusCode()).isEqualTo(404);
        assertThat(als("ombud").get(ENTWUERFE + "/" + neu).statusCode()).isEqualTo(200);
        entwuerfe.verwerfen(neu, "ombud");
    }

    private void altern(String id, int tage) {
        jdbc.sql(
                        "update erfassungsentwurf set geaendert_am = geaendert_am - make_interval(days => :tage) where id = :id")
                .param("tage", tage)
                .param("id", id)
                .update();
    }

    private String gemerkt(String wer, String name) {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> antwort = als(wer).sende("PUT", ENTWUERFE + "/" + id, INHALT.formatted(name));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(204);
        return id;
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }
}
