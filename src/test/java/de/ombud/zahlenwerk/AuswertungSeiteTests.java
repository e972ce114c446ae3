package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the figures, and what offices without Ombud report. */
@OmbudTest
class AuswertungSeiteTests {

    private static final String MELDUNG =
            "{\"stelle\":\"Jobcenter Görlitz\",\"kennzahl\":\"BESCHWERDEN\",\"anzahl\":312,\"quelle\":\"E-Mail vom"
                    + " 12.01.2023\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from meldung").update();
    }

    @Test
    void eachFigureStandsThereWithBothHalvesOfItsMeaning() {
        new Uebernahme(port).jahr(2021);
        new Uebernahme(port).jahr(2022);
        String seite = Zugriff.anmelden(port, "krm").get("/auswertung/2022").body();
        assertThat(seite)
                .contains(
                        "Begründete Beschwerden",
                        "Beschwerden mit dem Ergebnis „begründet“",
                        "Alle Beschwerden des Jahres.",
                        "22,7 %",
                        "−22,1 %",
                        "1.041",
                        "−18,5 %",
                        "90,4 %",
                        "675 ergeben 90,2 %",
                        "Nicht erfasst",
                        "Das sagen nur Kundenreaktionen, die in Ombud bearbeitet wurden.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ombud",
                "leistung",
                "markt",
                "selbst",
                "eingang",
                "widerspruch",
                "presse",
                "recht",
                "dsb",
                "analyse"
            })
    void whoDoesNotEvaluateSeesNoPage(String wer) {
        assertThat(Zugriff.anmelden(port, wer).get("/auswertung/2022").statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.anmelden(port, wer).get("/import").statusCode()).isEqualTo(403);
    }

    @Test
    void leadershipEvaluatesButTakesNoFilesIn() {
        assertThat(Zugriff.anmelden(port, "gf").get("/auswertung/2022").statusCode())
                .isEqualTo(200);
        assertThat(Zugriff.anmelden(port, "gf").get("/import").statusCode()).isEqualTo(403);
    }

    @Test
    void aYearThatNobodyKnowsIsAPageOfNoughts() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        assertThat(krm.get("/auswertung/1990").statusCode()).isEqualTo(200);
        assertThat(krm.get("/auswertung/2022?dienststelle=ATLANTIS").statusCode())
                .isEqualTo(404);
        assertThat(krm.get("/auswertung/22").statusCode()).isEqualTo(404);
        assertThat(krm.get("/auswertung?jahr=2022&dienststelle=DRESDEN")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(ziel -> assertThat(ziel).endsWith("/auswertung/2022?dienststelle=DRESDEN"));
    }

    @Test
    void whatOtherOfficesReportStandsApartAndIsAddedToNothing() {
        Zugriff krm = Zugriff.basic(port, "krm");
        JsonNode vorher = Zugriff.json(krm.get("/api/auswertung/2022"));
        HttpResponse<String> erste = krm.post("/api/auswertung/2022/meldungen", MELDUNG);
        HttpResponse<String> berichtigt = krm.post("/api/auswertung/2022/meldungen", MELDUNG.replace("312", "313"));
        JsonNode nachher = Zugriff.json(krm.get("/api/auswertung/2022"));

        assertThat(erste.statusCode()).as(erste.body()).isEqualTo(200);
        assertThat(berichtigt.statusCode()).isEqualTo(200);
        assertThat(nachher.path("kennzahlen")).isEqualTo(vorher.path("kennzahlen"));
        assertThat(nachher.path("meldungen").toString())
                .isEqualTo("[{\"stelle\":\"Jobcenter Görlitz\",\"kennzahl\":\"beschwerden\",\"anzahl\":313,"
                        + "\"quelle\":\"E-Mail vom 12.01.2023\"}]");
        assertThat(Zugriff.anmelden(port, "gf").get("/auswertung/2022").body())
                .contains("Jobcenter Görlitz", "E-Mail vom 12.01.2023")
                .doesNotContain("Meldung eintragen");
    }

    @Test
    void aReportHasASourceAndNoNegativeNumber() {
        Zugriff krm = Zugriff.basic(port, "krm");
        String pfad = "/api/auswertung/2022/meldungen";
        assertThat(krm.post(pfad, MELDUNG.replace("312", "-1")).statusCode()).isEqualTo(400);
        assertThat(krm.post(pfad, MELDUNG.replace("E-Mail vom 12.01.2023", "")).statusCode())
                .isEqualTo(400);
        assertThat(krm.post(pfad, MELDUNG.replace("BESCHWERDEN", "ALLES")).statusCode())
                .isEqualTo(400);
        assertThat(Zugriff.basic(port, "gf").post(pfad, MELDUNG).statusCode()).isEqualTo(403);
        assertThat(Zugriff.basic(port, "leistung").post(pfad, MELDUNG).statusCode())
                .isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from meldung").query(Long.class).single())
                .isZero();
    }
}
