package de.ombud.anlage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are chosen while somebody records: with the draft first, with the case afterwards, never both and never neither. */
@OmbudTest
class EntwurfsanlagenTests {

    private static final String FALL = """
            {"kanal":"EMAIL","antwortweg":"KEINE","betreff":"%s","kunde":{"nachname":"Muster"},
             "anliegen":[{"art":"BESCHWERDE","thema":"K13","beschreibung":"Kaution"}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Post post;
    private String id;
    private String pfad;

    @BeforeEach
    void aRecordingThatNobodyBeganYet() {
        post = new Post(port);
        id = UUID.randomUUID().toString();
        pfad = "/api/erfassungsentwuerfe/" + id + "/anlagen";
    }

    @Test
    void withTheCaseTheFilesAreThereAndTheDraftIsGone() {
        abgelegt("ganz.pdf", "eins");
        abgelegt("kaution.pdf", "zwei");
        abgelegt("weg.pdf", "drei");
        abgelegt("verschwunden.pdf", "vier");
        ordneZu(2, "1");
        ordneZu(4, "3");
        Zugriff.basic(port, "krm").sende("DELETE", pfad + "/3", null);
        HttpResponse<byte[]> nochmal = hochgeladen("krm", "anders.pdf", "eins");
        assertThat(nochmal.statusCode()).isEqualTo(200);
        assertThat(Post.text(nochmal)).contains("\"schonDa\":true");

        JsonNode dateien = anlagen(erfasst(201, "x"));

        assertThat(dateien.findValuesAsText("name")).containsExactly("ganz.pdf", "kaution.pdf", "verschwunden.pdf");
        // the third Anliegen was not recorded after all
        assertThat(dateien.findValuesAsText("anliegen")).containsExactly("null", "1", "null");
        assertThat(Zugriff.basic(port, "krm")
                        .get("/api/erfassungsentwuerfe/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(imEntwurf()).isZero();
    }

    @Test
    void sentAgainNothingIsDoubledAndWhatCameBetweenIsNotLost() {
        abgelegt("ganz.pdf", "eins");
        String az = erfasst(201, "x");
        assertThat(erfasst(200, "x")).isEqualTo(az);
        // the answer was lost on the way, and the person at the desk went on
        abgelegt("ganz.pdf", "eins");
        abgelegt("mehr.pdf", "zwei");
        assertThat(erfasst(200, "x")).isEqualTo(az);

        assertThat(anlagen(az).findValuesAsText("name")).containsExactly("ganz.pdf", "mehr.pdf");
        assertThat(imEntwurf()).isZero();
    }

    @Test
    void whatIsNotRecordedStaysWithTheDraft() {
        abgelegt("ganz.pdf", "eins");
        assertThat(sende("{\"kanal\":\"EMAIL\"}").statusCode()).isEqualTo(400);

        assertThat(Zugriff.json(Zugriff.basic(port, "krm").get(pfad)).findValuesAsText("name"))
                .containsExactly("ganz.pdf");
        Zugriff.basic(port, "krm").sende("DELETE", "/api/erfassungsentwuerfe/" + id, null);
        assertThat(imEntwurf()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm2", "ombud", "eingang"})
    void nobodyElseSeesAddsOrTakesAnything(String anderer) {
        abgelegt("ganz.pdf", "eins");
        Zugriff fremd = Zugriff.basic(port, anderer);

        assertThat(fremd.get(pfad).body()).isEqualTo("[]");
        assertThat(hochgeladen(anderer, "x.pdf", "zwei").statusCode()).isEqualTo(404);
        assertThat(fremd.sende("DELETE", pfad + "/1", null).statusCode()).isEqualTo(404);
        assertThat(fremd.sende("PUT", pfad + "/1/anliegen", "{\"anliegen\":1}").statusCode())
                .isEqualTo(404);
        // with somebody else's key one records one's own, without the files
        HttpResponse<String> eigener =
                fremd.mit("Idempotency-Key", id).post("/api/kundenreaktionen", FALL.formatted("fremd"));
        assertThat(eigener.statusCode()).as(eigener.body()).isEqualTo(201);
        assertThat(imEntwurf()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "teamleitung", "gf", "admin"})
    void whoDoesNotRecordUploadsNothing(String wer) {
        assertThat(hochgeladen(wer, "x.pdf", "eins").statusCode()).isEqualTo(403);
        assertThat(Zugriff.basic(port, wer).get(pfad).statusCode()).isEqualTo(403);
    }

    @Test
    void aDraftTakesNothingElseThanACase() {
        HttpResponse<byte[]> programm = post.hochladen("krm", pfad, "Brief.pdf", Testdateien.exe(), Map.of());
        assertThat(programm.statusCode()).isEqualTo(400);
        assertThat(Post.text(programm)).contains("nicht angenommen");
        assertThat(post.hochladen("krm", pfad, "x.pdf", new byte[(20 << 20) + 1], Map.of())
                        .statusCode())
                .isEqualTo(413);
        assertThat(imEntwurf()).isZero();
    }

    private void abgelegt(String name, String inhalt) {
        HttpResponse<byte[]> antwort = hochgeladen("krm", name, inhalt);
        assertThat(antwort.statusCode()).as(Post.text(antwort)).isEqualTo(201);
    }

    private HttpResponse<byte[]> hochgeladen(String wer, String name, String inhalt) {
        return post.hochladen(wer, pfad, name, Testdateien.pdf(inhalt), Map.of());
    }

    private void ordneZu(int nr, String anliegen) {
        assertThat(Zugriff.basic(port, "krm")
                        .sende("PUT", pfad + "/" + nr + "/anliegen", "{\"anliegen\":" + anliegen + "}")
                        .statusCode())
                .isEqualTo(204);
    }

    private String erfasst(int status, String betreff) {
        HttpResponse<String> antwort = sende(FALL.formatted(betreff));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private HttpResponse<String> sende(String json) {
        return Zugriff.basic(port, "krm").mit("Idempotency-Key", id).post("/api/kundenreaktionen", json);
    }

    private JsonNode anlagen(String az) {
        return Zugriff.json(Zugriff.basic(port, "krm").get("/api/kundenreaktionen/" + az + "/anlagen"))
                .path("anlagen");
    }

    private int imEntwurf() {
        return jdbc.sql("select count(*) from entwurfsanlage where entwurf = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
