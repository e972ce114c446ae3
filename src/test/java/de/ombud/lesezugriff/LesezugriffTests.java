package de.ombud.lesezugriff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked at a case stands in a log, which the Datenschutzbeauftragte reads and nobody changes. */
@OmbudTest
class LesezugriffTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fallfreigabe freigabe;

    private final String nachname = "Muster" + UUID.randomUUID().toString().substring(0, 8);

    private String az;

    @BeforeEach
    void aCase() {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
                    {"kanal":"TELEFON","eingang":"2026-11-04T09:15:00+01:00","adressat":"KRM","reaktionsart":"KUNDENREAKTION",
                     "dienststelle":"DRESDEN","betreff":"Kaution","text":"Die Kaution fehlt.","antwortweg":"KEINE",
                     "erfasserbemerkung":"","weitereKanaele":[],
                     "kunde":{"vorname":"Mia","nachname":"%s"},
                     "anliegen":[{"art":"BESCHWERDE","thema":"L01","beschreibung":"Die Kaution fehlt.","notlage":false}]}
                    """.formatted(nachname));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        az = Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    @Test
    void eachWayOfLookingIsALineWithWhoAndWhenAndWithoutContent() {
        Browser krm = Browser.angemeldet(adresse(), "krm");
        krm.oeffne("akte/" + az);
        krm.oeffne("akte/" + az + "?von=suche");
        Browser.angemeldet(adresse(), "leistung").oeffne("akte/" + az + "/beilage");
        Zugriff.basic(port, "teamleitung").get("/api/kundenreaktionen/" + az);
        Zugriff.basic(port, "krm2").post("/api/suche", "{\"suche\":\"" + az + "\"}");

        assertThat(zeilen("dsb"))
                .containsExactlyInAnyOrder(
                        "krm SEITE",
                        "krm SUCHE",
                        "leistung BEILAGE",
                        "teamleitung SCHNITTSTELLE",
                        "krm2 TREFFERLISTE",
                        "dsb LESEPROTOKOLL");
        assertThat(jdbc.sql("select * from lesezugriff where aktenzeichen = :az")
                        .param("az", az)
                        .query()
                        .listOfRows())
                .isNotEmpty()
                .allSatisfy(zeile -> assertThat(zeile.keySet())
                        .containsExactlyInAnyOrder("aktenzeichen", "wer", "weg", "zeitraum", "am"));
    }

    @Test
    void whatBelongsToTheCaseIsALineTooWhereverItStands() {
        Zugriff krm = Zugriff.basic(port, "krm");
        String rueckruf = Zugriff.json(krm.post(
                        "/api/rueckrufe",
                        "{\"aktenzeichen\":\"%s\",\"gruppe\":\"eingangszone\",\"telefon\":\"0351 1\",\"worum\":\"Kaution\"}"
                                .formatted(az)))
                .path("nummer")
                .asText();
        Browser.angemeldet(adresse(), "eingang").oeffne("rueckrufe/" + rueckruf);
        Browser.angemeldet(adresse(), "teamleitung").oeffne("vermittlung/" + az);
        krm.post("/api/kundenreaktionen/" + az + "/wege", "{\"art\":\"RECHTSBEHELF\",\"anliegen\":1}");
        Browser.angemeldet(adresse(), "krm2").oeffne("rechtsbehelfe/" + az + "/1/ueberleitungsvermerk");
        Zugriff.basic(port, "gf").get("/api/kundenreaktionen/" + az + "/protokoll");
        Zugriff.basic(port, "bereichsleitung").get("/api/kundenreaktionen/" + az + "/schreiben");

        assertThat(zeilen("dsb"))
                .containsExactlyInAnyOrder(
                        "krm SCHNITTSTELLE",
                        "eingang RUECKRUF",
                        "teamleitung VERMITTLUNG",
                        "krm2 UEBERLEITUNGSVERMERK",
                        "gf SCHNITTSTELLE",
                        "bereichsleitung SCHNITTSTELLE",
                        "dsb LESEPROTOKOLL");
    }

    @Test
    void aSimilarCaseThatIsSuggestedWasSeen() {
        Zugriff.basic(port, "krm2")
                .post(
                        "/api/dubletten",
                        "{\"kunde\":{\"vorname\":\"Mia\",\"nachname\":\"%s\"},\"text\":\"Die Kaution fehlt.\",\"anliegen\":[]}"
                                .formatted(nachname));

        assertThat(zeilen("dsb")).contains("krm2 AEHNLICH");
    }

    @Test
    void lookingAgainWithinTheHourIsTheSameLine() {
        Browser krm = Browser.angemeldet(adresse(), "krm");
        for (int i = 0; i < 5; i++) {
            krm.oeffne("akte/" + az);
        }

        // the hour may turn while the test runs
        assertThat(zeilen("dsb").stream().filter("krm SEITE"::equals)).hasSizeBetween(1, 2);
    }

    @Test
    void whoWasRefusedSawNothing() {
        Browser.angemeldet(adresse(), "selbst").oeffne("akte/" + az);
        Browser.angemeldet(adresse(), "selbst").oeffne("vermittlung/" + az);
        Zugriff.basic(port, "selbst").get("/api/kundenreaktionen/" + az + "/protokoll");
        Zugriff.basic(port, "leistung").get("/api/kundenreaktionen/" + az + "/protokoll");
        Zugriff.basic(port, "ombud").get("/api/kundenreaktionen/" + az);

        assertThat(zeilen("dsb")).containsExactly("dsb LESEPROTOKOLL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "krm",
                "leistung",
                "ombud",
                "teamleitung",
                "bereichsleitung",
                "gf",
                "recht",
                "admin",
                "analyse",
                "eingang"
            })
    void nobodyElseReadsTheLogNotEvenWhetherTheCaseExists(String wer) {
        HttpResponse<String> antwort = Zugriff.basic(port, wer).get(pfad(az));
        HttpResponse<String> unbekannt = Zugriff.basic(port, wer).get(pfad("KR-1999-000001"));

        assertThat(antwort.statusCode()).isEqualTo(403);
        assertThat(antwort.body()).contains("Lesezugriffe sehen nur die Datenschutzbeauftragten.");
        assertThat(unbekannt.body().replace("KR-1999-000001", az)).isEqualTo(antwort.body());
        assertThat(Browser.angemeldet(adresse(), wer)
                        .oeffne("lesezugriffe/" + az)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutALoginThereIsNoLog() {
        assertThat(new Zugriff(port).get(pfad(az)).statusCode()).isEqualTo(401);
        assertThat(new Zugriff(port).get("/lesezugriffe/" + az).statusCode()).isEqualTo(302);
    }

    @Test
    void theDatenschutzbeauftragteReadsTheLogWithoutReadingTheCase() {
        Browser.angemeldet(adresse(), "krm").oeffne("akte/" + az);
        Browser dsb = Browser.angemeldet(adresse(), "dsb");

        assertThat(dsb.oeffne("akte/" + az).statusCode()).isEqualTo(404);
        HttpResponse<String> seite = dsb.oeffne("lesezugriffe/" + az);
        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(seite.body()).contains(az, "Akte geöffnet", "krm").doesNotContain("Muster", "Kaution");
        assertThat(dsb.oeffne("lesezugriffe?aktenzeichen=" + az.toLowerCase()).body())
                .contains("Akte geöffnet");
        assertThat(dsb.oeffne("lesezugriffe?aktenzeichen=x").body()).contains("Es gibt keine Kundenreaktion");
        assertThat(dsb.oeffne("").body()).contains("href=\"/lesezugriffe\"");
        assertThat(dsb.oeffne("lesezugriffe/KR-1").statusCode()).isEqualTo(404);
    }

    @Test
    void onTheCasePageTheLinkStandsForTheDatenschutzbeauftragteOnly() {
        freigabe.gewaehren(new Aktenzeichen(az), "datenschutz");

        assertThat(Browser.angemeldet(adresse(), "dsb").oeffne("akte/" + az).body())
                .contains("href=\"/lesezugriffe/" + az + "\"");
        assertThat(Browser.angemeldet(adresse(), "krm").oeffne("akte/" + az).body())
                .doesNotContain("/lesezugriffe/");
    }

    @Test
    void aCaseThatIsKeptFromTheDatenschutzbeauftragteKeepsItsLogToo() {
        freigabe.ausschliessen(new Aktenzeichen(az), "dsb", "Die Beschwerde richtet sich gegen sie.", "krm");

        assertThat(Zugriff.basic(port, "dsb").get(pfad(az)).statusCode()).isEqualTo(404);
        assertThat(Browser.angemeldet(adresse(), "dsb")
                        .oeffne("lesezugriffe/" + az)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update lesezugriff set wer = 'niemand'",
                "delete from lesezugriff where true",
                "truncate lesezugriff"
            })
    void noLineIsChangedOrTakenAway(String sql) {
        Zugriff.basic(port, "krm").get("/api/kundenreaktionen/" + az);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        assertThat(zeilen("dsb")).contains("krm SCHNITTSTELLE");
    }

    private List<String> zeilen(String wer) {
        HttpResponse<String> antwort = Zugriff.basic(port, wer).get(pfad(az));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        JsonNode liste = Zugriff.json(antwort).path("lesezugriffe");
        return StreamSupport.stream(liste.spliterator(), false)
                .peek(z -> assertThat(z.path("am").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.+Z"))
                .map(z -> z.path("wer").asText() + " " + z.path("weg").asText())
                .toList();
    }

    private static String pfad(String aktenzeichen) {
        return "/api/kundenreaktionen/" + aktenzeichen + "/lesezugriffe";
    }

    private URI adresse() {
        return URI.create("http://localhost:" + port + "/");
    }
}
