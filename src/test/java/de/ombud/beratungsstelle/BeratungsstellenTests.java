package de.ombud.beratungsstelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of advice centres: found by everybody, kept up by KRM and Ombudsstelle, used instead of free text. */
@OmbudTest
class BeratungsstellenTests {

    private static final String PFAD = "/api/beratungsstellen";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final String kuerzel =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Test
    void anEntryIsFoundByKuerzelNameAndPlace() {
        anlegen("ombud", 201);
        for (String suche : new String[] {kuerzel.toLowerCase(), "Testberatung%20" + kuerzel, "teststadt"}) {
            assertThat(als("leistung").get(PFAD + "?suche=" + suche).body()).contains(kuerzel);
        }
        assertThat(als("leistung").get(PFAD + "?suche=gibtesnicht").body()).isEqualTo("[]");
        assertThat(als("leistung").get(PFAD).body()).contains("ELBBOGEN", kuerzel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "eingang", "teamleitung", "gf", "admin", "presse"})
    void onlyKrmAndOmbudsstelleKeepItUp(String wer) {
        anlegen(wer, 403);
        assertThat(als(wer).sende("PUT", PFAD + "/ELBBOGEN", stelle("ELBBOGEN", true))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTakenOrUnknownIsSaid() {
        anlegen("krm", 201);
        anlegen("krm", 409);
        assertThat(als("krm")
                        .sende("PUT", PFAD + "/GIBTESNICHT", stelle("GIBTESNICHT", true))
                        .statusCode())
                .isEqualTo(404);
        assertThat(als("krm")
                        .sende("PUT", PFAD + "/" + kuerzel, stelle("ANDERS", true))
                        .statusCode())
                .isEqualTo(400);
        assertThat(als("krm")
                        .post(PFAD, "{\"kuerzel\":\"klein\",\"name\":\"\",\"email\":\"x\"}")
                        .body())
                .contains("kuerzel", "name", "email");
        assertThat(als("krm").post(PFAD, "{\"name\":\"Ohne Kürzel\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCaseNamesTheKuerzelAndGetsNameAndMailOfTheCentre() {
        anlegen("krm", 201);
        HttpResponse<String> antwort = als("krm").post("/api/kundenreaktionen", fall(kuerzel, "EMAIL"));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        JsonNode einreicher = Zugriff.json(antwort).path("einreicher");
        assertThat(einreicher.path("art").asText()).isEqualTo("BERATUNGSSTELLE");
        assertThat(einreicher.path("organisation").asText()).isEqualTo("Testberatung " + kuerzel);
        assertThat(einreicher.path("email").asText()).isEqualTo("rat@test.example");
        assertThat(jdbc.sql("select kuerzel from genannte_beratungsstelle where aktenzeichen = :az")
                        .param("az", Zugriff.json(antwort).path("aktenzeichen").asText())
                        .query(String.class)
                        .single())
                .as("figures count entries, not spellings")
                .isEqualTo(kuerzel);
    }

    @Test
    void anUnknownOrClosedCentreIsAFieldError() {
        expectFieldError(als("krm").post("/api/kundenreaktionen", fall("GIBTESNICHT", "EMAIL")));
        anlegen("krm", 201);
        als("krm").sende("PUT", PFAD + "/" + kuerzel, stelle(kuerzel, false));
        expectFieldError(als("krm").post("/api/kundenreaktionen", fall(kuerzel, "EMAIL")));
    }

    @Test
    void withoutAVollmachtTheCentreIsNoWayToAnswer() {
        anlegen("krm", 201);
        String ohne = fall(kuerzel, "EMAIL").replace("\"vollmacht\":true", "\"vollmacht\":false");
        HttpResponse<String> antwort = als("krm").post("/api/kundenreaktionen", ohne);
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("kunde.email");
    }

    private static void expectFieldError(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).path("errors").findValuesAsText("field"))
                .containsExactly("einreicher.beratungsstelle");
    }

    private static String fall(String kuerzel, String antwortweg) {
        return """
                {"kanal":"EMAIL","text":"Bitte um Klärung.","antwortweg":"%s","kunde":{"nachname":"Muster"},
                 "einreicher":{"beratungsstelle":"%s","vollmacht":true},
                 "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}]}
                """.formatted(antwortweg, kuerzel);
    }

    private void anlegen(String wer, int status) {
        HttpResponse<String> antwort = als(wer).post(PFAD, stelle(kuerzel, true));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
    }

    private String stelle(String unter, boolean aktiv) {
        return """
                {"kuerzel":"%s","name":"Testberatung %s","strasse":"Weg 1","plz":"01067","ort":"Teststadt",
                 "email":"rat@test.example","telefon":"0351 1","aktiv":%s}
                """.formatted(unter, kuerzel, aktiv);
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }
}
