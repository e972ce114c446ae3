package de.ombud.verbindung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same contact twice: suggested, linked and unlinked by people, counted once. */
@OmbudTest
class VerbindungTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            "Meine Unterlagen zum Weiterbewilligungsantrag sind bei Ihnen verloren gegangen, ich habe sie im Mai am"
                    + " Empfang abgegeben.";
    private static final String ANDERS_GESAGT =
            "Noch einmal: Die Unterlagen für den Weiterbewilligungsantrag habe ich am Empfang abgegeben. Sie haben sie"
                    + " verloren.";
    private static final String ANDERES =
            "Der Vermittler hat mir den Führerschein abgelehnt, obwohl die Firma ihn verlangt.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Wege wege;

    @Autowired
    private Clock uhr;

    private String bg;

    @Autowired
    private Buero buero;

    @BeforeEach
    void somebodyNew() {
        bg = "075 " + UUID.randomUUID();
    }

    @Test
    void theSamePersonWithTheSameWordsIsSuggestedWithTheReason() {
        String frueher = erfasst(TEXT, 3);
        erfasst(ANDERES, 2);

        String spaeter = erfasst(ANDERS_GESAGT, 0);

        JsonNode aehnliche = lies("krm", pfad(spaeter) + "/aehnliche").path("aehnliche");
        assertThat(aehnliche.findValuesAsText("aktenzeichen")).containsExactly(frueher);
        assertThat(aehnliche.get(0).path("grund").asText())
                .startsWith("gleiche BG-Nummer")
                .contains("Text zu ", " % ähnlich");
        assertThat(aehnliche.get(0).path("prozent").asInt()).isBetween(40, 99);
    }

    @Test
    void itIsSuggestedWhileItIsBeingRecordedBeforeAnythingIsSaved() {
        String frueher = erfasst(TEXT, 3);
        int vorher = anzahl();

        JsonNode aehnliche = Zugriff.json(post(
                        "eingang",
                        "/api/dubletten",
                        Map.of("kunde", Map.of("bgNummer", bg.toLowerCase().replace(" ", "")), "text", TEXT)))
                .path("aehnliche");
        assertThat(aehnliche.isArray()).as("an answer and no failure").isTrue();
        assertThat(aehnliche).as("the counter sees no cases that KRM recorded").isEmpty();

        aehnliche = Zugriff.json(post(
                        "krm",
                        "/api/dubletten",
                        Map.of("kunde", Map.of("bgNummer", bg.toLowerCase().replace(" ", "")), "text", TEXT)))
                .path("aehnliche");
        assertThat(aehnliche.findValuesAsText("aktenzeichen")).containsExactly(frueher);
        assertThat(aehnliche.get(0).path("prozent").asInt()).isGreaterThan(90);
        assertThat(anzahl()).isEqualTo(vorher);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email   | {\"email\":\"%s@EXAMPLE.org\"}                       | gleiche E-Mail-Adresse",
                "telefon | {\"telefon\":\"0351/%s\"}                            | gleiche Telefonnummer",
                "name    | {\"vorname\":\"Mia\",\"nachname\":\"%s-Mustermann\"} | gleicher oder ähnlicher Name",
                "name    | {\"vorname\":\"Mia\",\"nachname\":\"%s-Musterman\"}  | gleicher oder ähnlicher Name",
            })
    void aPersonIsKnownAgainByMailPhoneOrASimilarName(String womit, String kunde, String grund) {
        String marke = String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits()))
                .substring(0, 12);
        Map<String, Object> frueher = Map.of(
                "vorname",
                "Mia",
                "nachname",
                womit.equals("name") ? marke + "-Mustermann" : "Muster",
                "telefon",
                "(0351) " + marke,
                "email",
                marke + "@example.org");
        String az = aktenzeichen(post("krm", "/api/kundenreaktionen", neu(frueher, TEXT, 1)));

        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post("/api/dubletten", "{\"kunde\":" + kunde.formatted(marke) + ",\"text\":" + json(TEXT) + "}");

        JsonNode aehnliche = Zugriff.json(antwort).path("aehnliche");
        assertThat(aehnliche.findValuesAsText("aktenzeichen"))
                .as(antwort.body())
                .containsExactly(az);
        assertThat(aehnliche.get(0).path("grund").asText()).startsWith(grund);
    }

    @Test
    void anotherPersonWithTheSameWordsIsNotSuggestedNorTheSamePersonLongAgo() {
        erfasst(TEXT, 200);
        aktenzeichen(post("krm", "/api/kundenreaktionen", neu(person("075 " + UUID.randomUUID()), TEXT, 3)));

        assertThat(lies("krm", pfad(erfasst(TEXT, 0)) + "/aehnliche").path("aehnliche"))
                .isEmpty();
    }

    @Test
    void whatThePersonWhoAsksMayNotSeeIsNotSuggested() {
        erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);

        assertThat(status("ombud", "GET", pfad(spaeter) + "/aehnliche", null)).isEqualTo(404);
        assertThat(status("leistung", "GET", pfad(spaeter) + "/aehnliche", null))
                .isEqualTo(403);
        JsonNode leer =
                Zugriff.json(post("ombud", "/api/dubletten", Map.of("kunde", Map.of("bgNummer", bg), "text", TEXT)));
        assertThat(leer.path("aehnliche").isArray())
                .as("an answer and no failure")
                .isTrue();
        assertThat(leer.path("aehnliche")).isEmpty();
    }

    @Test
    void whoMayNotSeeTheOtherCaseSeesThisOneWithoutTheLink() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);
        post(
                "krm",
                pfad(spaeter) + "/verbindungen",
                Map.of("mit", frueher, "art", "ZUSAMMENHANG", "grund", "derselbe Bescheid"));
        assertThat(lies("teamleitung", pfad(spaeter) + "/verbindungen").path("verbindungen"))
                .hasSize(1);

        post("krm", pfad(frueher) + "/ausschluesse", Map.of("benutzer", "teamleitung", "grund", "selbst betroffen"));

        assertThat(lies("teamleitung", pfad(spaeter) + "/verbindungen").path("verbindungen"))
                .isEmpty();
    }

    @Test
    void aRepeatGoesStraightToTheShortAnswer() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);

        HttpResponse<String> antwort = verbinde("krm", spaeter, frueher, "WIEDERHOLUNG");

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        assertThat(Zugriff.json(antwort).path("wirkung").asText()).isEqualTo("ANLIEGEN_ERLEDIGT");
        JsonNode anliegen = lies("krm", pfad(spaeter)).at("/anliegen/0");
        assertThat(anliegen.path("ergebnis").asText()).isEqualTo("NICHT_BEWERTBAR");
        assertThat(anliegen.path("abhilfe").asText()).isEqualTo("KEINE");
        assertThat(anliegen.path("stellungnahme").asText())
                .isEqualTo("Dasselbe wie " + frueher + ", keine neuen Tatsachen; siehe dort.");

        Aktenzeichen az = new Aktenzeichen(spaeter);
        buero.geprueft(az);
        assertThat(buero.offene(az, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isEmpty();
        assertThat(buero.wartetAuf(az, KundenreaktionProzess.ANTWORT_SCHREIBEN)).isTrue();
        buero.erledigt(az, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Siehe dort."));
        buero.jobsLaufen(az);
        assertThat(lies("krm", pfad(spaeter)).path("status").asText()).isEqualTo("BEANTWORTET");
        assertThat(gezaehlt(frueher, spaeter)).containsExactly(frueher);
    }

    @Test
    void praiseThatIsSaidAgainIsLinkedWithoutARating() {
        String frueher = erfasst(TEXT, 3);
        Map<String, Object> koerper = neu(person(bg), TEXT, 0);
        koerper.put("anliegen", List.of(Map.of("art", "LOB", "thema", "P03", "beschreibung", "")));
        koerper.put("antwortweg", "KEINE");
        String lob = aktenzeichen(post("krm", "/api/kundenreaktionen", koerper));

        verbinde("krm", lob, frueher, "DUBLETTE");

        JsonNode anliegen = lies("krm", pfad(lob)).at("/anliegen/0");
        assertThat(anliegen.path("status").asText()).isEqualTo("BEWERTET");
        assertThat(anliegen.path("ergebnis").isNull()).isTrue();
    }

    @Test
    void unlinkedBeforeTheCheckEndsItsMattersAreOpenAgain() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);
        verbinde("krm", spaeter, frueher, "WIEDERHOLUNG");

        HttpResponse<String> antwort = loese("krm2", frueher, spaeter);

        assertThat(Zugriff.json(antwort).path("wirkung").asText()).isEqualTo("ANLIEGEN_WIEDER_OFFEN");
        assertThat(lies("krm", pfad(spaeter)).at("/anliegen/0/status").asText()).isEqualTo("OFFEN");
        assertThat(lies("krm", pfad(spaeter)).at("/anliegen/0/ergebnis").isNull())
                .isTrue();
        assertThat(gezaehlt(frueher, spaeter)).containsExactly(frueher, spaeter);
        assertThat(lies("krm", pfad(spaeter) + "/aehnliche").path("aehnliche").findValuesAsText("aktenzeichen"))
                .contains(frueher);
    }

    @Test
    void unlinkedAfterTheCheckOnlyTheCountChangesAndThatIsSaid() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);
        verbinde("krm", spaeter, frueher, "WIEDERHOLUNG");
        Aktenzeichen az = new Aktenzeichen(spaeter);
        buero.geprueft(az);

        JsonNode antwort = Zugriff.json(loese("krm", spaeter, frueher));

        assertThat(antwort.path("wirkung").asText()).isEqualTo("NUR_ZAEHLUNG");
        assertThat(antwort.path("hinweis").asText()).contains("bleiben");
        assertThat(lies("krm", pfad(spaeter)).at("/anliegen/0/ergebnis").asText())
                .isEqualTo("NICHT_BEWERTBAR");
        assertThat(gezaehlt(frueher, spaeter)).containsExactly(frueher, spaeter);
    }

    @Test
    void bothCasesShowTheLinkAndKeepItInTheirChangeLogs() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);
        verbinde("krm", frueher, spaeter, "ZUSAMMENHANG");
        loese("krm2", spaeter, frueher);
        verbinde("krm", frueher, spaeter, "DUBLETTE");

        JsonNode vonHier = lies("krm", pfad(frueher) + "/verbindungen").at("/verbindungen/0");
        JsonNode vonDort = lies("krm", pfad(spaeter) + "/verbindungen").at("/verbindungen/0");
        assertThat(vonHier.path("mit").asText()).isEqualTo(spaeter);
        assertThat(vonHier.path("mitIstFrueher").asBoolean()).isFalse();
        assertThat(vonDort.path("mit").asText()).isEqualTo(frueher);
        assertThat(vonDort.path("mitIstFrueher").asBoolean()).isTrue();
        for (String az : List.of(frueher, spaeter)) {
            String andere = az.equals(frueher) ? spaeter : frueher;
            JsonNode protokoll = lies("krm", pfad(az) + "/protokoll");
            assertThat(protokoll.path("unversehrt").asBoolean()).isTrue();
            assertThat(protokoll.path("zeilen").findValuesAsText("neu"))
                    .containsExactly("ZUSAMMENHANG " + andere, "", "DUBLETTE " + andere);
        }
    }

    @Test
    void whatIsSaidThreeTimesCountsOnceInWhateverOrderItIsLinked() {
        String erste = erfasst(TEXT, 5);
        String zweite = erfasst(TEXT, 3);
        String dritte = erfasst(TEXT, 1);
        verbinde("krm", dritte, zweite, "WIEDERHOLUNG");
        assertThat(gezaehlt(erste, zweite, dritte)).containsExactly(erste, zweite);

        verbinde("krm", erste, dritte, "WIEDERHOLUNG");
        assertThat(gezaehlt(erste, zweite, dritte)).containsExactly(erste);
        assertThat(verbinde("krm", erste, zweite, "DUBLETTE").statusCode())
                .as("no circle: they count as one already")
                .isEqualTo(409);

        loese("krm", dritte, zweite);
        assertThat(gezaehlt(erste, zweite, dritte)).containsExactly(erste, zweite);
    }

    @Test
    void whenTheFirstOfThreeIsDeletedTheOthersStillCountOnce() {
        String erste = erfasst(TEXT, 5);
        String zweite = erfasst(TEXT, 3);
        String dritte = erfasst(TEXT, 1);
        verbinde("krm", zweite, erste, "WIEDERHOLUNG");
        verbinde("krm", dritte, erste, "WIEDERHOLUNG");
        assertThat(gezaehlt(erste, zweite, dritte)).containsExactly(erste);

        // a case that is gone bears no number any more that a link could find
        jdbc.sql("update verbindung set aeltere = 'KR-1990-000001' where aeltere = ?")
                .param(erste)
                .update();
        assertThat(gezaehlt(zweite, dritte)).containsExactly(zweite);
    }

    @Test
    void casesThatBelongTogetherBothCount() {
        String eine = erfasst(TEXT, 3);
        String andere = erfasst(ANDERES, 0);
        verbinde("krm", andere, eine, "ZUSAMMENHANG");

        assertThat(gezaehlt(eine, andere)).containsExactly(eine, andere);
        assertThat(lies("krm", pfad(andere)).at("/anliegen/0/status").asText()).isEqualTo("OFFEN");
    }

    @Test
    void aRequestUnderTheIfgIsOutsideTheFigures() {
        String ganz = erfasst(TEXT, 0);
        String teil = erfasst(ANDERES, 0);
        wege.eroeffnen(new Aktenzeichen(ganz), new NeuerWeg(Wegart.IFG, null, null, ""), "krm");
        wege.eroeffnen(new Aktenzeichen(teil), new NeuerWeg(Wegart.IFG, 1, null, ""), "krm");

        assertThat(gezaehlt(ganz, teil)).containsExactly(teil);
    }

    @Test
    void whoMayNotSeeOneOfTheTwoLearnsNothingAndOthersMayOnlyLook() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);

        assertThat(verbinde("ombud", spaeter, frueher, "DUBLETTE").statusCode()).isEqualTo(404);
        assertThat(verbinde("presse", spaeter, frueher, "DUBLETTE").statusCode())
                .isEqualTo(404);
        assertThat(verbinde("leistung", spaeter, frueher, "DUBLETTE").statusCode())
                .isEqualTo(403);
        assertThat(verbinde("teamleitung", spaeter, frueher, "DUBLETTE").statusCode())
                .isEqualTo(403);
        assertThat(status("admin", "GET", pfad(spaeter) + "/verbindungen", null))
                .isEqualTo(404);
        assertThat(post("presse", "/api/dubletten", Map.of("text", TEXT)).statusCode())
                .isEqualTo(403);
        verbinde("krm", spaeter, frueher, "DUBLETTE");
        assertThat(loese("ombud", spaeter, frueher).statusCode()).isEqualTo(404);
        assertThat(loese("gf", spaeter, frueher).statusCode()).isEqualTo(403);
        assertThat(lies("gf", pfad(spaeter) + "/verbindungen").path("verbindungen"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mit\":\"%s\",\"art\":\"WIEDERHOLUNG\",\"grund\":\" \"}",
                "{\"mit\":\"%s\",\"art\":\"GLEICH\",\"grund\":\"x\"}",
                "{\"mit\":\"%s\",\"grund\":\"x\"}",
                "{\"mit\":null,\"art\":\"DUBLETTE\",\"grund\":\"x\"}",
                "{\"mit\":\"%s\",\"art\":\"DUBLETTE\",\"grund\":\"x\",\"person\":\"notorisch\"}",
                "[]",
                "",
            })
    void badInputIsRefusedFieldByField(String koerper) {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);

        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post(pfad(spaeter) + "/verbindungen", koerper.contains("%s") ? koerper.formatted(frueher) : koerper);

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        assertThat(lies("krm", pfad(spaeter) + "/verbindungen").path("verbindungen"))
                .isEmpty();
    }

    @Test
    void aCaseIsNotLinkedWithItselfNorTwiceNorWithOneThatDoesNotExist() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);

        assertThat(verbinde("krm", spaeter, spaeter, "DUBLETTE").statusCode()).isEqualTo(400);
        assertThat(verbinde("krm", spaeter, "KR-1999-000001", "DUBLETTE").statusCode())
                .isEqualTo(404);
        assertThat(verbinde("krm", spaeter, "irgendwas", "DUBLETTE").statusCode())
                .isEqualTo(404);
        assertThat(loese("krm", spaeter, frueher).statusCode()).isEqualTo(404);
        verbinde("krm", spaeter, frueher, "ZUSAMMENHANG");
        assertThat(verbinde("krm", frueher, spaeter, "DUBLETTE").statusCode()).isEqualTo(409);
        assertThat(status("krm", "DELETE", pfad(spaeter) + "/verbindungen/" + frueher, "{\"grund\":\"\"}"))
                .isEqualTo(400);
    }

    @Test
    void twoWhoLinkTheSameCasesFromBothSidesAtOnceMakeOneLink() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);

        List<Integer> antworten = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i == 0
                        ? verbinde("krm", spaeter, frueher, "WIEDERHOLUNG").statusCode()
                        : verbinde("krm2", frueher, spaeter, "WIEDERHOLUNG").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(antworten).containsExactly(201, 409);
    }

    @Test
    void theCasePageShowsTheLink() {
        String frueher = erfasst(TEXT, 3);
        String spaeter = erfasst(TEXT, 0);
        verbinde("krm", spaeter, frueher, "WIEDERHOLUNG");

        String seite = Zugriff.anmelden(port, "krm").get("/akte/" + spaeter).body();

        assertThat(seite).contains("Verbundene Kundenreaktionen", "dasselbe noch einmal, gezählt wird " + frueher);
    }

    private String erfasst(String text, int tageHer) {
        return aktenzeichen(post("krm", "/api/kundenreaktionen", neu(person(bg), text, tageHer)));
    }

    /** Known again by the number alone. */
    private static Map<String, Object> person(String bgNummer) {
        return Map.of("email", UUID.randomUUID() + "@example.org", "bgNummer", bgNummer);
    }

    private Map<String, Object> neu(Map<String, Object> kunde, String text, int tageHer) {
        Instant eingang = uhr.instant().minus(Duration.ofDays(tageHer)).minusSeconds(60);
        Map<String, Object> koerper = new LinkedHashMap<>();
        koerper.put("kanal", "EMAIL");
        koerper.put("eingang", eingang.toString());
        koerper.put("text", text);
        koerper.put("antwortweg", "EMAIL");
        koerper.put("kunde", kunde);
        koerper.put("anliegen", List.of(Map.of("art", "BESCHWERDE", "thema", "L11", "beschreibung", "")));
        return koerper;
    }

    private HttpResponse<String> verbinde(String wer, String az, String mit, String art) {
        return post(wer, pfad(az) + "/verbindungen", Map.of("mit", mit, "art", art, "grund", "Gleiche Worte"));
    }

    private HttpResponse<String> loese(String wer, String az, String mit) {
        return Zugriff.basic(port, wer)
                .sende("DELETE", pfad(az) + "/verbindungen/" + mit, "{\"grund\":\"Doch etwas anderes\"}");
    }

    private List<String> gezaehlt(String... faelle) {
        return jdbc.sql("select aktenzeichen from gezaehlte_kundenreaktion where aktenzeichen in (:faelle) order by 1")
                .param("faelle", List.of(faelle))
                .query(String.class)
                .list();
    }

    private String aktenzeichen(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private int anzahl() {
        return jdbc.sql("select count(*) from kundenreaktion")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> post(String wer, String pfad, Map<String, ?> koerper) {
        return Zugriff.basic(port, wer).post(pfad, json(koerper));
    }

    private int status(String wer, String methode, String pfad, String koerper) {
        return Zugriff.basic(port, wer).sende(methode, pfad, koerper).statusCode();
    }

    private JsonNode lies(String wer, String pfad) {
        HttpResponse<String> antwort = Zugriff.basic(port, wer).get(pfad);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort);
    }

    private static String pfad(String az) {
        return "/api/kundenreaktionen/" + az;
    }

    private static String json(Object koerper) {
        try {
            return JSON.writeValueAsString(koerper);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
