package de.ombud.fruehwarnung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.bericht.Wirkungsquelle;
import de.ombud.einfuhr.Uebernahme;
import de.ombud.prozess.Buero;
import de.ombud.prozess.verbesserung.VerbesserungProzess;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic that doubles is seen, becomes a measure, and is seen to be over. */
@OmbudTest
class ZeichenSeiteTests {

    /** Years in which nobody else has cases. */
    private static final YearMonth AB = YearMonth.of(1990, 1);

    private static final String IM_ZEICHEN = "/auswertung/zeichen?bis=1991-06";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Autowired
    private Wirkungsquelle wirkungen;

    /** An open measure would be the one that other tests get for this topic. */
    @AfterEach
    void nothingStays() {
        List<String> massnahmen = jdbc.sql("select distinct impuls from fruehzeichen_impuls")
                .query(String.class)
                .list();
        jdbc.sql("delete from fruehzeichen_impuls").update();
        jdbc.sql("delete from einfuhr_anliegen where eingang < date '1993-01-01'")
                .update();
        jdbc.sql("delete from einfuhr_reaktion where eingang < date '1993-01-01'")
                .update();
        for (String summe : List.of("lagebild_summe", "zahlenwerk_reaktion_summe", "zahlenwerk_anliegen_summe")) {
            jdbc.sql("refresh materialized view " + summe).update();
        }
        for (String massnahme : massnahmen) {
            buero.offene(massnahme, VerbesserungProzess.IMPULS_ENTSCHEIDEN)
                    .forEach(aufgabe -> buero.erledigt(
                            aufgabe, "bereichsleitung", Map.of("entscheidung", "ABLEHNEN", "grund", "Nur geprobt.")));
            assertThat(buero.laeuft(massnahme)).isFalse();
        }
    }

    /** Two a month for a year and a half, twelve in June 1991, two again from July. */
    @Test
    void aTopicThatDoublesIsAProposalWithItsNumbersAndIsSeenToBeOver() {
        uebernommen();
        Zugriff gf = angemeldet("gf");
        String seite = gf.get(IM_ZEICHEN).body();
        assertThat(seite)
                .contains(
                        "Auffällig seit Juni 1991",
                        "Im Juni 1991 waren es 12. Üblich sind 2 im Monat",
                        "Als Verbesserungsimpuls vorschlagen");

        HttpResponse<String> erste = vorgeschlagen(gf, "Ursache suchen");
        String ziel = erste.headers().firstValue("Location").orElseThrow();
        assertThat(erste.statusCode()).isEqualTo(302);
        assertThat(ziel).contains("/impulse/VI-");
        assertThat(vorgeschlagen(angemeldet("krm"), "Noch einmal").headers().firstValue("Location"))
                .hasValueSatisfying(zweites -> assertThat(zweites).endsWith(ziel.substring(ziel.lastIndexOf('/'))));
        assertThat(gf.get(IM_ZEICHEN).body())
                .contains(ziel.substring(ziel.lastIndexOf('/') + 1))
                .doesNotContain("Als Verbesserungsimpuls vorschlagen");

        String spaeter = gf.get("/auswertung/zeichen?bis=1991-12").body();
        assertThat(spaeter).contains("Auffällig im Juni 1991; seit 6 Monaten wieder wie üblich");
        assertThat(gf.get("/auswertung/zeichen?bis=1992-12").body())
                .contains("In den letzten zwölf Monaten fiel nichts auf");
    }

    /** Carried out in July 1991, and quiet since. */
    @Test
    void whatCameOfAMeasureStandsInTheReportOfItsYear() {
        uebernommen();
        String ziel = vorgeschlagen(angemeldet("gf"), "Ursache suchen")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(wirkungen.wirkungen(1991)).as("nothing is done yet").isEmpty();
        jdbc.sql(
                        "update verbesserungsimpuls set umgesetzt_am = timestamptz '1991-07-10 12:00+02' where nummer = :nummer")
                .param("nummer", ziel.substring(ziel.lastIndexOf('/') + 1))
                .update();

        assertThat(wirkungen.wirkungen(1991))
                .singleElement(STRING)
                .contains("Frühzeichen seit Juni 1991", "seit Juli 1991 umgesetzt; seither ist es wieder wie üblich");
        assertThat(wirkungen.wirkungen(1990)).isEmpty();
        assertThat(angemeldet("gf").get("/berichte/1991/teile/QUALITAET").body())
                .contains("Frühzeichen seit Juni 1991");
        jdbc.sql("update verbesserungsimpuls set umgesetzt_am = null where umgesetzt_am < timestamptz '1993-01-01'")
                .update();
    }

    @Test
    void aProposalWithoutATitleIsSentBackWithTheReason() {
        uebernommen();
        HttpResponse<String> antwort = vorgeschlagen(angemeldet("krm"), "");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body())
                .as("and nothing that was typed is lost")
                .contains("fehlerliste", ">Mein Text zur Sache</textarea>")
                .doesNotContain("value=\"Ursache suchen")
                .containsPattern("<details[^>]* open=");
    }

    @Test
    void whatIsNoSignBecomesNoMeasure() {
        HttpResponse<String> antwort = vorgeschlagen(angemeldet("krm"), "Ursache suchen");
        assertThat(antwort.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ombud", "leistung", "markt", "selbst", "eingang", "recht", "dsb", "analyse", "presse"})
    void whoMayNotSeeTheNumbersSeesNoSignsAndProposesNothingFromThem(String wer) {
        Zugriff zugriff = angemeldet(wer);
        assertThat(zugriff.get("/auswertung/zeichen").statusCode()).isEqualTo(403);
        assertThat(vorgeschlagen(zugriff, "Ursache suchen").statusCode()).isEqualTo(403);
    }

    /** With the token of the form, so that it is the right that refuses. */
    private Zugriff angemeldet(String wer) {
        return Zugriff.anmelden(port, wer).mitApiToken();
    }

    private static HttpResponse<String> vorgeschlagen(Zugriff wer, String titel) {
        return wer.sende(
                "POST",
                "/auswertung/zeichen",
                "bis=1991-06&groesse=THEMA&dienststelle=DRESDEN&thema=K05&beschreibung=Mein+Text+zur+Sache&titel="
                        + titel.replace(' ', '+'),
                "application/x-www-form-urlencoded");
    }

    private void uebernommen() {
        List<String> zeilen = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            YearMonth monat = AB.plusMonths(i);
            int n = monat.equals(YearMonth.of(1991, 6)) ? 12 : 2;
            for (int k = 0; k < n; k++) {
                zeilen.add(String.join(
                        ";",
                        "F" + monat + "-" + k,
                        monat.atDay(10).toString(),
                        monat.atDay(15).toString(),
                        "EMAIL",
                        "",
                        "KUNDENREAKTION",
                        "KRM",
                        "SELBST",
                        "DRESDEN",
                        "1",
                        "BESCHWERDE",
                        "LEISTUNG",
                        "K05",
                        "UNBEGRUENDET"));
            }
        }
        Uebernahme.Antwort antwort = new Uebernahme(port).sende(Uebernahme.datei(zeilen.toArray(String[]::new)));
        assertThat(antwort.status()).as(antwort.inhalt().toString()).isEqualTo(200);
    }
}
