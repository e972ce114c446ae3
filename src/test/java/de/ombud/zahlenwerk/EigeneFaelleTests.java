package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a case happens to the figures: they are read from it, and nothing is kept beside it. */
@OmbudTest
class EigeneFaelleTests {

    private static final String ORT = "RECKLINGHAUSEN";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    @Test
    void aRunningCaseCountsFromTheDayOfItsReceipt() {
        Map<String, Long> vorher = zahlen(2026);
        erfasst("2026-11-20T09:00:00+01:00", "BESCHWERDE", "K05", "");
        assertThat(unterschied(vorher, zahlen(2026)))
                .containsEntry("kundenreaktionen", 1L)
                .containsEntry("kanal.EMAIL", 1L)
                .containsEntry("anliegen", 1L)
                .containsEntry("beschwerden", 1L)
                .containsEntry("beschwerden.thema.K05", 1L)
                .containsEntry("beschwerden.gruppe.KOMMUNAL", 1L)
                .doesNotContainKeys("frist14", "ombudsstelle", "beschwerden.begruendet");
    }

    @Test
    void whatIsSettledInTheFirstCallCountsLikeAnyOther() {
        Map<String, Long> vorher = zahlen(2026);
        erfasst("2026-11-20T09:00:00+01:00", "BESCHWERDE", "M05", SOFORT);
        assertThat(unterschied(vorher, zahlen(2026)))
                .containsEntry("kundenreaktionen", 1L)
                .containsEntry("beschwerden.begruendet", 1L)
                .containsEntry("abhilfen", 1L)
                .containsEntry("abhilfe.ERKLAERT", 1L)
                .doesNotContainKeys("bestaetigungen", "ueberfaellig");
    }

    @Test
    void aCorrectedTopicIsAnotherTopicInTheFigures() {
        String az = erfasst("2026-11-20T09:00:00+01:00", "BESCHWERDE", "K05", "");
        Map<String, Long> vorher = zahlen(2026);
        jdbc.sql("""
            update anliegen set thema = 'K06'
            where kundenreaktion_id = (select id from kundenreaktion where aktenzeichen = :az)
            """).param("az", az).update();
        assertThat(unterschied(vorher, zahlen(2026)))
                .containsEntry("beschwerden.thema.K05", -1L)
                .containsEntry("beschwerden.thema.K06", 1L)
                .doesNotContainKeys("beschwerden", "beschwerden.gruppe.KOMMUNAL");
    }

    @Test
    void aCorrectedReceiptMovesTheCaseIntoItsYear() {
        Map<String, Long> altesVorher = zahlen(2025);
        String az = erfasst("2026-01-02T09:00:00+01:00", "ANFRAGE", "K05", "");
        Map<String, Long> neuesVorher = zahlen(2026);
        sende(
                "/api/kundenreaktionen/" + az + "/korrektur",
                "{\"eingang\":\"2025-12-30T09:00:00+01:00\",\"grund\":\"Stempel der Poststelle\"}");
        assertThat(unterschied(altesVorher, zahlen(2025))).containsEntry("kundenreaktionen", 1L);
        assertThat(unterschied(neuesVorher, zahlen(2026))).containsEntry("kundenreaktionen", -1L);
    }

    /** 23:30 in Germany is the old year, although the database writes 22:30; half an hour later it is the new one. */
    @Test
    void theYearEndsAtMidnightInGermany() {
        Map<String, Long> altes = zahlen(2025);
        Map<String, Long> neues = zahlen(2026);
        erfasst("2025-12-31T23:30:00+01:00", "ANFRAGE", "K05", "");
        erfasst("2025-12-31T23:30:00Z", "ANREGUNG", "K05", "");
        assertThat(unterschied(altes, zahlen(2025))).containsEntry("kundenreaktionen", 1L);
        assertThat(unterschied(neues, zahlen(2026))).containsEntry("kundenreaktionen", 1L);
    }

    /** The person wrote, then went to the Petitionsausschuss with the same: one Kundenreaktion, and it is a petition. */
    @Test
    void whatIsSaidAgainCountsOnceAndStaysAPetition() {
        String erste = erfasst("2026-11-18T09:00:00+01:00", "BESCHWERDE", "K05", "");
        Map<String, Long> vorher = zahlen(2026);
        String zweite = erfasst("2026-11-20T09:00:00+01:00", "BESCHWERDE", "K05", "\"reaktionsart\":\"PETITION\",");
        sende(
                "/api/kundenreaktionen/" + zweite + "/verbindungen",
                "{\"mit\":\"" + erste + "\",\"art\":\"DUBLETTE\",\"grund\":\"Gleiches Schreiben\"}");
        Map<String, Long> verbunden = unterschied(vorher, zahlen(2026));
        assertThat(verbunden)
                .containsEntry("petitionen", 1L)
                .containsEntry("dubletten", 1L)
                .doesNotContainKeys("kundenreaktionen", "anliegen", "beschwerden");

        HttpResponse<String> geloest = Zugriff.basic(port, "krm")
                .sende(
                        "DELETE",
                        "/api/kundenreaktionen/" + zweite + "/verbindungen/" + erste,
                        "{\"grund\":\"Doch etwas anderes\"}");
        assertThat(geloest.statusCode()).as(geloest.body()).isBetween(200, 299);
        assertThat(unterschied(vorher, zahlen(2026)))
                .containsEntry("kundenreaktionen", 1L)
                .containsEntry("petitionen", 1L)
                .doesNotContainKey("dubletten");
    }

    @Test
    void whatIsOpenAgainIsNoLongerClosedInTime() {
        int jahr = Ortszeit.tag(uhr.instant()).getYear();
        String az = erfasst(uhr.instant().minus(Duration.ofMinutes(5)).toString(), "BESCHWERDE", "M05", SOFORT);
        Map<String, Long> abgeschlossen = zahlen(jahr);
        sende("/api/kundenreaktionen/" + az + "/wiedereroeffnung", "{\"grund\":\"Doch nicht erledigt.\"}");
        assertThat(unterschied(abgeschlossen, zahlen(jahr)))
                .containsEntry("frist14", -1L)
                .containsEntry("wiedereroeffnet", 1L)
                .doesNotContainKey("kundenreaktionen");
    }

    /** A case of our own as a test makes it up. @param gruppe number of the first of those that say the same */
    private record Erfunden(String az, String art, int gruppe, List<String> stimmung, List<Integer> jahre) {}

    /** Said again or not, opened again or not, content or not: counted a second time by somebody who knows nothing of the statement. */
    @ParameterizedTest
    @ValueSource(longs = {3, 11, 20261201})
    void whatBecameOfRandomCasesIsTheSameCountedTwice(long saat) {
        Random zufall = new Random(saat);
        Map<String, Long> vorher = zahlen(2026);
        List<Erfunden> alle = new ArrayList<>();
        long dubletten = 0;
        for (int i = 0; i < 7; i++) {
            String art = List.of("KUNDENREAKTION", "PETITION", "EINGABE").get(zufall.nextInt(3));
            String az = erfasst(
                    "2026-11-%02dT09:00:00+01:00".formatted(3 + i),
                    "BESCHWERDE",
                    "K05",
                    "\"reaktionsart\":\"" + art + "\",");
            boolean dasselbe = i > 0 && zufall.nextInt(2) == 0;
            if (dasselbe) {
                sende(
                        "/api/kundenreaktionen/" + az + "/verbindungen",
                        "{\"mit\":\"" + alle.get(i - 1).az() + "\",\"art\":\"DUBLETTE\",\"grund\":\"Gleich\"}");
                dubletten++;
            }
            Erfunden neu = new Erfunden(
                    az, art, dasselbe ? alle.get(i - 1).gruppe() : i, new ArrayList<>(), new ArrayList<>());
            for (int nr = 1; zufall.nextInt(2) == 0; nr++) {
                neu.stimmung().add(List.of("UNZUFRIEDEN", "ZUFRIEDEN", "").get(zufall.nextInt(3)));
                neu.jahre().add(2025 + zufall.nextInt(2));
                jdbc.sql("""
                    insert into wiedereroeffnung (kundenreaktion_id, nr, grund, wer, am, bisher, abgeschlossen_am, fassungen, rueckmeldung)
                    select id, :nr, 'x', 'krm', make_timestamptz(:jahr, 11, 30, 12, 0, 0, 'Europe/Berlin'), 'ABGESCHLOSSEN', erfasst_am, 0,
                      nullif(:stimmung, '')
                    from kundenreaktion where aktenzeichen = :az
                    """)
                        .param("nr", nr)
                        .param("jahr", neu.jahre().get(nr - 1))
                        .param("stimmung", neu.stimmung().get(nr - 1))
                        .param("az", az)
                        .update();
            }
            alle.add(neu);
        }

        Map<String, Long> vonHand = new TreeMap<>();
        vonHand.put("dubletten", dubletten);
        vonHand.put(
                "kundenreaktionen",
                alle.stream().map(Erfunden::gruppe).distinct().count());
        for (Map.Entry<String, String> art :
                Map.of("petitionen", "PETITION", "eingaben", "EINGABE").entrySet()) {
            vonHand.put(
                    art.getKey(),
                    alle.stream()
                            .filter(e -> e.art().equals(art.getValue()))
                            .map(Erfunden::gruppe)
                            .distinct()
                            .count());
        }
        vonHand.put(
                "wiedereroeffnet",
                alle.stream()
                        .flatMap(e -> e.jahre().stream())
                        .filter(j -> j == 2026)
                        .count());
        vonHand.put(
                "zweiter_blick",
                alle.stream()
                        .filter(e ->
                                alle.indexOf(e) == e.gruppe() && e.stimmung().contains("UNZUFRIEDEN"))
                        .count());
        Map<String, Long> gezaehlt = unterschied(vorher, zahlen(2026));
        vonHand.forEach((schluessel, wert) ->
                assertThat(gezaehlt.getOrDefault(schluessel, 0L)).as(schluessel).isEqualTo(wert));
    }

    /** Requests under the IFG are no Kundenreaktionen (domain: outside KRM figures). */
    @Test
    void aRequestUnderTheIfgDoesNotCount() {
        String az = erfasst("2026-11-20T09:00:00+01:00", "ANFRAGE", "K05", "");
        Map<String, Long> vorher = zahlen(2026);
        sende("/api/kundenreaktionen/" + az + "/wege", "{\"art\":\"IFG\",\"anlass\":\"Auskunft über Weisungen\"}");
        assertThat(unterschied(vorher, zahlen(2026)))
                .containsEntry("kundenreaktionen", -1L)
                .containsEntry("anliegen", -1L);
    }

    /** Days on which the person was asked something are told apart, each once. */
    @Test
    void overlappingQuestionsPauseOnce() {
        String az = erfasst("2026-11-20T09:00:00+01:00", "BESCHWERDE", "M05", SOFORT);
        jdbc.sql("""
            insert into rueckfrage (kundenreaktion_id, nr, gruppe, frage, bis, wer, gestellt_am, beendet_am)
            select id, n, 'krm', '', date '2026-11-30', 'krm', von::timestamptz, bis::timestamptz from kundenreaktion,
              (values (101, '2026-11-21 10:00+01', '2026-11-24 10:00+01'), (102, '2026-11-23 10:00+01', '2026-11-25 10:00+01')) q (n, von, bis)
            where aktenzeichen = :az
            """).param("az", az).update();
        assertThat(jdbc.sql("select pausentage from zahlenwerk_reaktion where fall = :az")
                        .param("az", az)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void whatNoCaseOfTheYearKnowsIsNotNought() {
        JsonNode frueher = Zugriff.json(Zugriff.basic(port, "krm").get("/api/auswertung/1991"));
        JsonNode bestaetigt = StreamSupport.stream(frueher.path("kennzahlen").spliterator(), false)
                .filter(zeile -> zeile.path("schluessel").asText().equals("bestaetigungen.fristgerecht"))
                .findFirst()
                .orElseThrow();
        assertThat(bestaetigt.path("wert").isNull()).isTrue();
        assertThat(bestaetigt.path("grund").asText()).contains("Das sagen nur");
    }

    private static final String SOFORT =
            "\"soforterledigung\":{\"erledigungsvermerk\":\"Erklärt.\",\"anliegen\":[{\"nr\":1,\"ergebnis\":\"BEGRUENDET\",\"abhilfe\":\"ERKLAERT\"}]},";

    private String erfasst(String eingang, String art, String thema, String dazu) {
        HttpResponse<String> antwort = sende("/api/kundenreaktionen", """
            {"kanal":"EMAIL","eingang":"%s","dienststelle":"%s","betreff":"Zahlen","text":"Text","antwortweg":"EMAIL",%s
             "kunde":{"vorname":"Mia","nachname":"Zahl","email":"mia@example.org"},
             "anliegen":[{"art":"%s","thema":"%s","beschreibung":"Worum es geht"}]}
            """.formatted(eingang, ORT, dazu, art, thema));
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private HttpResponse<String> sende(String pfad, String koerper) {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post(pfad, koerper);
        assertThat(antwort.statusCode()).as(antwort.body()).isBetween(200, 299);
        return antwort;
    }

    private Map<String, Long> zahlen(int jahr) {
        JsonNode auswertung =
                Zugriff.json(Zugriff.basic(port, "gf").get("/api/auswertung/" + jahr + "?dienststelle=" + ORT));
        return StreamSupport.stream(auswertung.path("kennzahlen").spliterator(), false)
                .filter(zeile -> zeile.path("wert").isNumber())
                .collect(Collectors.toMap(
                        zeile -> zeile.path("schluessel").asText(),
                        zeile -> zeile.path("wert").asLong()));
    }

    /** What is another number now. */
    private static Map<String, Long> unterschied(Map<String, Long> vorher, Map<String, Long> nachher) {
        TreeSet<String> alle = new TreeSet<>(vorher.keySet());
        alle.addAll(nachher.keySet());
        Map<String, Long> unterschied = new TreeMap<>();
        for (String schluessel : alle) {
            long davor = vorher.getOrDefault(schluessel, 0L);
            long danach = nachher.getOrDefault(schluessel, 0L);
            if (!Objects.equals(davor, danach)) {
                unterschied.put(schluessel, danach - davor);
            }
        }
        return unterschied;
    }
}
