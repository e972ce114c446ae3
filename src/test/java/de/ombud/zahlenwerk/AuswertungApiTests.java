package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The figures of the printed report come out to the digit, and what contradicts itself in it is said. */
@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuswertungApiTests {

    @LocalServerPort
    private int port;

    private JsonNode jahr;
    private Map<String, JsonNode> zahlen;

    @BeforeAll
    void theTwoYearsAreThere() {
        Uebernahme uebernahme = new Uebernahme(port);
        assertThat(uebernahme.jahr(2021).inhalt().toString()).isEqualTo("{\"kundenreaktionen\":749,\"anliegen\":1277}");
        assertThat(uebernahme.jahr(2022).inhalt().toString()).isEqualTo("{\"kundenreaktionen\":748,\"anliegen\":1041}");
        jahr = lies("krm", "/api/auswertung/2022");
        zahlen = StreamSupport.stream(jahr.path("kennzahlen").spliterator(), false)
                .collect(Collectors.toMap(zeile -> zeile.path("schluessel").asText(), zeile -> zeile));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "kundenreaktionen,                     KUNDENREAKTION, 749,   748, -,    -,    -0.1",
                "anliegen,                             ANLIEGEN,       1277, 1041, -,    -,    -18.5",
                "kanal.EMAIL,                          KUNDENREAKTION, 362,   328, 748,  43.9, -9.4",
                "kanal.TELEFON,                        KUNDENREAKTION, 242,   139, 748,  18.6, -42.6",
                "kanal.SCHRIFTLICH,                    KUNDENREAKTION, 93,     94, 748,  12.6, 1.1",
                "kanal.PERSOENLICH,                    KUNDENREAKTION, 13,    139, 748,  18.6, 969.2",
                "kanal.ONLINEPORTAL,                   KUNDENREAKTION, 29,     40, 748,  5.3,  37.9",
                "kanal.GOOGLE_BEWERTUNG,               KUNDENREAKTION, 10,      8, 748,  1.1,  -20.0",
                "kanal.SICHERES_POSTFACH,              KUNDENREAKTION, 0,       0, 748,  0.0,  -",
                "kanalnennung.EMAIL,                   KUNDENREAKTION, 362,   330, 750,  44.0, -8.8",
                "beschwerden,                          ANLIEGEN,       1119,  902, -,    -,    -19.4",
                "beschwerden.begruendet,               ANLIEGEN,       263,   205, 902,  22.7, -22.1",
                "beschwerden.teilweise_begruendet,     ANLIEGEN,       0,       0, 902,  0.0,  -",
                "beschwerden.bereich.LEISTUNG,         ANLIEGEN,       621,   473, 902,  52.4, -23.8",
                "beschwerden.bereich.MARKT_UND_INTEGRATION, ANLIEGEN,  84,     62, 902,  6.9,  -26.2",
                "beschwerden.gruppe.BEARBEITUNGSDAUER, ANLIEGEN,       118,    63, 473,  13.3, -46.6",
                "beschwerden.gruppe.KOMMUNAL,          ANLIEGEN,       259,   235, 473,  49.7, -9.3",
                "beschwerden.thema.K01,                ANLIEGEN,       35,     32, 473,  6.8,  -8.6",
                "lob,                                  ANLIEGEN,       29,     61, -,    -,    110.3",
                "lob.thema.P01,                        ANLIEGEN,       14,     29, 61,   47.5, 107.1",
                "lob.thema.OHNE,                       ANLIEGEN,       0,       3, 61,   4.9,  -",
                "ombudsstelle,                         KUNDENREAKTION, 231,   254, 748,  34.0, 10.0",
                "petitionen,                           KUNDENREAKTION, 6,       4, -,    -,    -33.3",
                "eingaben,                             KUNDENREAKTION, 0,       2, -,    -,    -",
                "frist14,                              KUNDENREAKTION, 655,   676, 748,  90.4, 3.2"
            })
    void everyPrintedFigureComesOut(
            String schluessel,
            String ebene,
            long vorjahr,
            long wert,
            String nenner,
            String anteil,
            String veraenderung) {
        JsonNode zeile = zahlen.get(schluessel);
        assertThat(zeile.path("ebene").asText()).isEqualTo(ebene);
        assertThat(zeile.path("vorjahr").asLong()).isEqualTo(vorjahr);
        assertThat(zeile.path("wert").asLong()).isEqualTo(wert);
        assertThat(zeile.path("nenner").asText()).isEqualTo(nenner == null ? "null" : nenner);
        assertThat(zeile.path("anteil").asText()).isEqualTo(anteil == null ? "null" : anteil);
        assertThat(zeile.path("veraenderung").asText()).isEqualTo(veraenderung == null ? "null" : veraenderung);
    }

    @Test
    void ofThoseToTheOmbudsstelleSomeBringAComplaint() {
        assertThat(zahlen.get("ombudsstelle.beschwerden").path("wert").asLong()).isEqualTo(247);
        assertThat(zahlen.get("ombudsstelle.beschwerden").path("nenner").asLong())
                .isEqualTo(254);
    }

    @Test
    void themesOfAnAreaMakeUpTheArea() {
        assertThat(jahr.path("jahr").asInt()).isEqualTo(2022);
        assertThat(jahr.path("vorjahr").asInt()).isEqualTo(2021);
        assertThat(summe("beschwerden.bereich.")).isEqualTo(902);
        assertThat(summe("beschwerden.thema.")).isEqualTo(902);
        assertThat(summe("lob.thema.")).isEqualTo(61);
        assertThat(summe("kanal.")).isEqualTo(748);
        assertThat(summe("kanalnennung.")).isEqualTo(750);
    }

    @Test
    void theFiveContradictionsOfThePrintedReportAreSaid() {
        Map<String, String> hinweise = StreamSupport.stream(
                        jahr.path("hinweise").spliterator(), false)
                .collect(Collectors.toMap(
                        hinweis -> hinweis.path("schluessel").asText(),
                        hinweis -> hinweis.path("message").asText()));

        assertThat(hinweise)
                .containsOnlyKeys("kanalnennung", "frist14", "lob", "anliegen", "beschwerden.gruppe.KOMMUNAL");
        assertThat(hinweise.get("kanalnennung")).contains("750", "748");
        assertThat(hinweise.get("frist14")).contains("90,3 %", "675 ergeben 90,2 %", "676 ergeben 90,4 %");
        assertThat(hinweise.get("lob")).contains("29 + 18 + 7 + 4 = 58", "61");
        assertThat(hinweise.get("anliegen")).contains("902", "61", "963 von 1041");
        assertThat(hinweise.get("beschwerden.gruppe.KOMMUNAL")).contains("„Großteil“", "32 von 235", "13,6 %");
    }

    @Test
    void aSiteIsLookedAtForItself() {
        assertThat(lies("krm", "/api/auswertung/2022?dienststelle=DRESDEN").path("kennzahlen"))
                .isEqualTo(jahr.path("kennzahlen"));
        JsonNode andere = lies("krm", "/api/auswertung/2022?dienststelle=RECKLINGHAUSEN");
        assertThat(andere.path("kennzahlen").get(0).path("wert").asLong()).isZero();
        assertThat(andere.path("hinweise")).isEmpty();
        assertThat(Zugriff.basic(port, "krm")
                        .get("/api/auswertung/2022?dienststelle=ATLANTIS")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theFirstYearHasNothingToBeComparedWith() {
        JsonNode erstes = lies("krm", "/api/auswertung/2021");
        assertThat(erstes.path("kennzahlen").get(0).path("vorjahr").asLong()).isZero();
        assertThat(erstes.path("kennzahlen").get(0).path("veraenderung").isNull())
                .isTrue();
        assertThat(erstes.path("hinweise").findValuesAsText("schluessel")).contains("vorjahr");
        assertThat(erstes.path("hinweise").findValuesAsText("message").toString())
                .contains("Für 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm2", "teamleitung", "bereichsleitung", "gf"})
    void krmAndLeadershipEvaluate(String wer) {
        assertThat(lies(wer, "/api/auswertung/2022")).isEqualTo(jahr);
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
                "analyse",
                "admin"
            })
    void nobodyElseDoes(String wer) {
        assertThat(Zugriff.basic(port, wer).get("/api/auswertung/2022").statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.basic(port, wer)
                        .get("/api/auswertung/2022/oeffentlich")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatLeavesTheHouseHasNoSmallNumberAndNothingThatIsReckonedFromOne() {
        JsonNode fassung = lies("krm", "/api/auswertung/2022/oeffentlich");
        Map<String, JsonNode> aussen = StreamSupport.stream(
                        fassung.path("kennzahlen").spliterator(), false)
                .collect(Collectors.toMap(zeile -> zeile.path("schluessel").asText(), zeile -> zeile));

        assertThat(aussen.keySet()).isEqualTo(zahlen.keySet());
        assertThat(aussen.values())
                .allSatisfy(zeile -> assertThat(List.of(
                                zeile.path("wert").asLong(),
                                zeile.path("nenner").asLong(),
                                zeile.path("vorjahr").asLong()))
                        .as(zeile.toString())
                        .doesNotContain(1L, 2L, 3L, 4L));
        assertThat(aussen.get("kundenreaktionen").path("wert").asLong()).isEqualTo(748);
        assertThat(aussen.get("beschwerden.bereich.LEISTUNG").path("anteil").asText())
                .isEqualTo("52.4");
        JsonNode petitionen = aussen.get("petitionen");
        assertThat(petitionen.path("wert").isNull()).as("four of them").isTrue();
        assertThat(petitionen.path("veraenderung").isNull()).isTrue();
        assertThat(petitionen.path("vorjahr").asLong()).isEqualTo(6);
        assertThat(petitionen.path("grund").asText()).startsWith("Gesperrt");
        assertThat(fassung.path("hinweise")).as("they name numbers").isEmpty();
    }

    @Test
    void aYearLooksTheSameInItsOwnReportAndInTheNext() {
        Map<String, String> alsJahr = werte("/api/auswertung/2021/oeffentlich", "wert");
        Map<String, String> alsVorjahr = werte("/api/auswertung/2022/oeffentlich", "vorjahr");

        assertThat(alsVorjahr).containsAllEntriesOf(alsJahr);
    }

    private Map<String, String> werte(String pfad, String spalte) {
        return StreamSupport.stream(lies("krm", pfad).path("kennzahlen").spliterator(), false)
                .collect(Collectors.toMap(
                        zeile -> zeile.path("schluessel").asText(),
                        zeile -> zeile.path(spalte).asText()));
    }

    @Test
    void aYearIsFourDigits() {
        assertThat(List.of("22", "02022", "bald", "-202"))
                .allSatisfy(kein -> assertThat(Zugriff.basic(port, "krm")
                                .get("/api/auswertung/" + kein)
                                .statusCode())
                        .isEqualTo(404));
    }

    private long summe(String anfang) {
        return zahlen.entrySet().stream()
                .filter(zeile -> zeile.getKey().startsWith(anfang))
                .mapToLong(zeile -> zeile.getValue().path("wert").asLong())
                .sum();
    }

    private JsonNode lies(String wer, String pfad) {
        var antwort = Zugriff.basic(port, wer).get(pfad);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort);
    }
}
