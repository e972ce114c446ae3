package de.ombud.lagebild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard: what it counts, that each number leads to its cases, and who sees none of it. */
@OmbudTest
class LagebildTests {

    private static final String JAHR_2022 = "von=2022-01-01&bis=2022-12-31";

    /** Nobody else records in this month, and at this site. */
    private static final String EIGENE = "von=2026-03-01&bis=2026-03-31&dienststelle=RECKLINGHAUSEN";

    private static final Pattern ZAHL = Pattern.compile("<a\\s+href=\"(/auswertung/faelle[^\"]+)\">([0-9.]+)</a>");
    private static final Pattern DAZU = Pattern.compile("Dazu kommen ([0-9.]+) aus");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twoYearsWereTakenIn() {
        new Uebernahme(port).jahr(2021);
        new Uebernahme(port).jahr(2022);
    }

    @Test
    void theYearOfThePrintedReportStandsThereAsPrinted() {
        assertThat(tabelle("kanaele", JAHR_2022))
                .contains(entry("E-Mail", "328;43,9"))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(tabelle("ergebnisse", JAHR_2022)).contains(entry("begründet", "205;22,7"));
        assertThat(seite(JAHR_2022)).contains(">748</a>", ">902</a>");
    }

    @Test
    void weeksAddUpToTheYearAndAreCutAtItsEdges() {
        Map<String, String> wochen = tabelle("wochen", JAHR_2022);
        assertThat(wochen.values().stream()
                        .mapToInt(zeile -> Integer.parseInt(zeile.split(";")[0]))
                        .sum())
                .isEqualTo(748);
        assertThat(wochen).containsKeys("KW 52: 1.1.2022 bis 2.1.2022", "KW 52: 26.12.2022 bis 31.12.2022");
    }

    /** Due in January is what came in the second half of December. */
    @Test
    void theRateOfAMonthCountsWhatIsDueInIt() {
        Map<String, Long> vonHand = new TreeMap<>();
        jdbc.sql("""
            select count(*) as n, count(*) filter (where abschluss - eingang <= 14) as davon
            from einfuhr_reaktion where eingang + 14 between '2022-03-01' and '2022-03-31'
            """)
                .query((rs, n) -> vonHand.put(rs.getLong("n") + ";" + rs.getLong("davon"), 1L))
                .list();
        String maerz = tabelle("quote", JAHR_2022 + "&dienststelle=DRESDEN").entrySet().stream()
                .filter(zeile -> zeile.getKey().startsWith("Mär"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(vonHand.keySet()).allSatisfy(zahlen -> assertThat(maerz).startsWith(zahlen + ";"));
    }

    @Test
    void aTopicCountsOnlyKundenreaktionenThatHaveIt() {
        long mitThema = jdbc.sql("""
            select count(distinct reaktion) from einfuhr_anliegen where thema = 'K05' and extract(year from eingang) = 2022
            """).query(Long.class).single();
        assertThat(tabelle("wochen", JAHR_2022 + "&thema=K05").values().stream()
                        .mapToLong(zeile -> Long.parseLong(zeile.split(";")[0]))
                        .sum())
                .isEqualTo(mitThema)
                .isPositive();
    }

    @Test
    void everyNumberOpensAsManyCasesAsItSays() {
        erfasst("2026-03-05T09:00:00Z", "EMAIL", "K05");
        erfasst("2026-03-05T10:00:00Z", "TELEFON", "L04");
        erfasst("2026-03-20T09:00:00Z", "EMAIL", "M05");
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String seite = krm.get("/auswertung?" + EIGENE).body();
        List<String> zahlen = new ArrayList<>();
        Matcher zahl = ZAHL.matcher(seite);
        while (zahl.find()) {
            String liste = krm.get(zahl.group(1).replace("&amp;", "&")).body();
            long faelle =
                    Pattern.compile("href=\"/akte/KR-").matcher(liste).results().count();
            Matcher dazu = DAZU.matcher(liste);
            long uebernommene = dazu.find() ? Long.parseLong(dazu.group(1).replace(".", "")) : 0;
            if (!zahl.group(1).contains("was=OFFEN")) {
                assertThat(faelle + uebernommene)
                        .as(zahl.group(1))
                        .isEqualTo(Long.parseLong(zahl.group(2).replace(".", "")));
                zahlen.add(zahl.group(1));
            }
        }
        assertThat(zahlen).hasSizeGreaterThan(10);
    }

    @Test
    void aCaseThatSomebodyIsExcludedFromIsNotInTheirList() {
        String az = erfasst("2026-04-05T09:00:00Z", "EMAIL", "K05");
        String liste = "/auswertung/faelle?was=EINGANG&von=2026-04-01&bis=2026-04-30";
        assertThat(Zugriff.anmelden(port, "gf").get(liste).body()).contains(az);
        jdbc.sql("""
            insert into kundenreaktion_ausschluss (kundenreaktion_id, benutzer)
            select id, 'gf' from kundenreaktion where aktenzeichen = :az
            """).param("az", az).update();
        assertThat(Zugriff.anmelden(port, "gf").get(liste).body()).doesNotContain(az);
        assertThat(Zugriff.anmelden(port, "krm").get(liste).body()).contains(az);
    }

    @Test
    void whatWasTakenInHasNoCaseAndThePageSaysSo() {
        assertThat(Zugriff.anmelden(port, "krm")
                        .get("/auswertung/faelle?was=EINGANG&wert=EMAIL&" + JAHR_2022)
                        .body())
                .contains("Dazu kommen 328 aus übernommenen Dateien");
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
    void whoMayNotSeeEveryCaseSeesNoNumber(String wer) {
        Zugriff zugriff = Zugriff.anmelden(port, wer);
        for (String pfad : List.of(
                "/auswertung?" + JAHR_2022,
                "/auswertung/faelle?was=EINGANG&" + JAHR_2022,
                "/auswertung/tabellen/wochen.csv?" + JAHR_2022)) {
            assertThat(zugriff.get(pfad).statusCode()).as(pfad).isEqualTo(403);
        }
    }

    @Test
    void whatIsNoPeriodIsSaidAndTheUsualOneShown() {
        Zugriff gf = Zugriff.anmelden(port, "gf");
        for (String falsch :
                List.of("von=2022-12-31&bis=2022-01-01", "von=gestern&bis=heute", "von=1990-01-01&bis=2022-01-01")) {
            HttpResponse<String> antwort = gf.get("/auswertung?" + falsch);
            assertThat(antwort.statusCode()).isEqualTo(200);
            assertThat(antwort.body()).contains("Dieser Zeitraum ist keiner");
        }
        assertThat(gf.get("/auswertung").body()).doesNotContain("Dieser Zeitraum ist keiner");
        assertThat(gf.get("/auswertung?dienststelle=ATLANTIS").statusCode()).isEqualTo(404);
        assertThat(gf.get("/auswertung?bereich=KELLER").statusCode()).isEqualTo(404);
        assertThat(gf.get("/auswertung/tabellen/gibtesnicht.csv").statusCode()).isEqualTo(404);
    }

    private String seite(String wahl) {
        return Zugriff.anmelden(port, "gf").get("/auswertung?" + wahl).body();
    }

    /** The lines of a table as the file has them, by their name. */
    private Map<String, String> tabelle(String tafel, String wahl) {
        HttpResponse<String> datei = Zugriff.anmelden(port, "gf").get("/auswertung/tabellen/" + tafel + ".csv?" + wahl);
        assertThat(datei.statusCode()).as(datei.body()).isEqualTo(200);
        Map<String, String> zeilen = new TreeMap<>();
        datei.body().lines().skip(1).forEach(zeile -> {
            int name = zeile.indexOf(';');
            zeilen.put(zeile.substring(0, name), zeile.substring(name + 1));
        });
        return zeilen;
    }

    private static final String SOFORT =
            "\"soforterledigung\":{\"erledigungsvermerk\":\"Erklärt.\",\"anliegen\":[{\"nr\":1,\"ergebnis\":\"BEGRUENDET\",\"abhilfe\":\"ERKLAERT\"}]},";

    private String erfasst(String eingang, String kanal, String thema) {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
                    {"kanal":"%s","eingang":"%s","dienststelle":"RECKLINGHAUSEN","betreff":"Lage","text":"Text","antwortweg":"EMAIL",%s
                     "kunde":{"vorname":"Lea","nachname":"Lagebild","email":"lea.lagebild@example.org"},
                     "anliegen":[{"art":"BESCHWERDE","thema":"%s","beschreibung":"Worum es geht"}]}
                    """.formatted(kanal, eingang, SOFORT, thema));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }
}
