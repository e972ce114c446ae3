package de.ombud.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which ways a case takes is decided by people who may see it; the signs in its text only suggest. */
@OmbudTest
class WegeApiTests {

    private static final String WIDERSPRUCH = "Hiermit Widerspruch! Mein Lohn wurde doppelt angerechnet.";

    @LocalServerPort
    private int port;

    @Test
    void aSignIsShownWithItsWordsAndOpensNothingByItself() {
        String fall = erfasst(WIDERSPRUCH, "");

        JsonNode hinweis = lies("krm", fall + "/hinweise").at("/hinweise/0");
        assertThat(hinweis.path("zeichen").asText()).isEqualTo("WIDERSPRUCH");
        assertThat(hinweis.path("weg").asText()).isEqualTo("RECHTSBEHELF");
        assertThat(hinweis.path("worte").toString()).contains("Widerspruch");
        assertThat(hinweis.path("entscheidung").isNull()).isTrue();
        assertThat(lies("krm", fall + "/wege").path("wege")).isEmpty();
    }

    @Test
    void aPersonConfirmsTheSignAndTheWayIsOpen() {
        String fall = erfasst(WIDERSPRUCH, "");

        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post(fall + "/hinweise/1/bestaetigung", "{\"anliegen\":1}");

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        JsonNode hinweis = Zugriff.json(antwort).at("/hinweise/0");
        assertThat(hinweis.path("entscheidung").asText()).isEqualTo("BESTAETIGT");
        assertThat(hinweis.path("entschiedenVon").asText()).isEqualTo("krm");
        JsonNode weg = lies("krm", fall + "/wege").at("/wege/0");
        assertThat(weg.path("art").asText()).isEqualTo("RECHTSBEHELF");
        assertThat(weg.path("anliegen").asInt()).isEqualTo(1);
        assertThat(weg.path("anlass").asText()).contains("Widerspruch");
        assertThat(sende("krm", fall + "/hinweise/1/verwerfung", "{\"grund\":\"doch nicht\"}"))
                .isEqualTo(409);
    }

    @Test
    void aPersonRejectsTheSignWithAReason() {
        String fall = erfasst(WIDERSPRUCH, "");

        assertThat(sende("krm", fall + "/hinweise/1/verwerfung", "{\"grund\":\" \"}"))
                .isEqualTo(400);
        assertThat(sende("krm", fall + "/hinweise/1/verwerfung", "{\"grund\":\"Zitat aus einem alten Brief\"}"))
                .isEqualTo(200);

        JsonNode hinweis = lies("krm", fall + "/hinweise").at("/hinweise/0");
        assertThat(hinweis.path("entscheidung").asText()).isEqualTo("VERWORFEN");
        assertThat(hinweis.path("grund").asText()).isEqualTo("Zitat aus einem alten Brief");
        assertThat(lies("krm", fall + "/wege").path("wege")).isEmpty();
        assertThat(sende("krm", fall + "/hinweise/1/bestaetigung", "{}")).isEqualTo(409);
    }

    @Test
    void whoOpensTheWayByHandHasDecidedAboutItsSign() {
        String fall = erfasst(WIDERSPRUCH, "");

        assertThat(sende("krm", fall + "/wege", "{\"art\":\"RECHTSBEHELF\",\"anliegen\":1}"))
                .isEqualTo(201);

        assertThat(lies("krm", fall + "/hinweise").at("/hinweise/0/wegNr").asInt())
                .isEqualTo(1);
    }

    @Test
    void anAdditionIsSearchedLikeTheFirstWords() {
        String fall = erfasst("Die Kaution fehlt.", "");
        assertThat(lies("krm", fall + "/hinweise").path("hinweise")).isEmpty();

        sende("krm", fall + "/nachtrag", "{\"text\":\"Seit gestern habe ich nichts mehr zu essen.\"}");

        assertThat(lies("krm", fall + "/hinweise").at("/hinweise/0/zeichen").asText())
                .isEqualTo("NOTLAGE");
    }

    @Test
    void aSignWhoseWayIsOpenIsNotSuggestedAgain() {
        String fall = erfasst(WIDERSPRUCH, "");
        sende("krm", fall + "/hinweise/1/bestaetigung", "{\"anliegen\":1}");

        sende(
                "krm",
                fall + "/nachtrag",
                "{\"text\":\"Zu meinem Schreiben: Ich lege gegen den Bescheid Widerspruch ein.\"}");
        assertThat(lies("krm", fall + "/hinweise").path("hinweise")).hasSize(1);

        sende("krm", fall + "/nachtrag", "{\"text\":\"Ich lege Widerspruch ein und habe nichts mehr zu essen.\"}");
        JsonNode hinweise = lies("krm", fall + "/hinweise").path("hinweise");
        assertThat(hinweise).hasSize(2);
        assertThat(hinweise.get(1).path("zeichen").asText()).isEqualTo("NOTLAGE");
    }

    @ParameterizedTest
    @CsvSource({
        "DIENSTAUFSICHTSBESCHWERDE, DIENSTAUFSICHT",
        "FACHAUFSICHTSBESCHWERDE, FACHAUFSICHT",
        "PETITION, PETITION",
        "EINGABE, EINGABE",
        "PRESSEANFRAGE, PRESSE"
    })
    void theKindOfContactOpensItsWay(String reaktionsart, String art) {
        String fall = erfasst("Bitte um Prüfung.", ",\"reaktionsart\":\"" + reaktionsart + "\"");

        assertThat(lies("gf", fall + "/wege").at("/wege/0/art").asText()).isEqualTo(art);
        assertThat(lies("gf", fall + "/wege").path("wege")).hasSize(1);
    }

    @Test
    void anEmergencyThatJoinsLaterOpensItsWayOnce() {
        String fall = erfasst("Die Kaution fehlt.", "");
        String notlage = """
            {"art":"BESCHWERDE","thema":"K11","beschreibung":"Morgen wird der Strom gesperrt.","notlage":true}
            """;

        assertThat(sende("krm", fall + "/anliegen", notlage)).isEqualTo(201);
        assertThat(sende("krm", fall + "/anliegen", notlage)).isEqualTo(201);

        JsonNode wege = lies("krm", fall + "/wege").path("wege");
        assertThat(wege).hasSize(1);
        assertThat(wege.at("/0/art").asText()).isEqualTo("NOTLAGE");
        assertThat(wege.at("/0/anliegen").asInt()).isEqualTo(2);
    }

    @Test
    void theSameWayIsNotOpenedTwiceAndNotForAMatterThatIsNotThere() {
        String fall = erfasst("Die Kaution fehlt.", "");

        assertThat(sende("krm", fall + "/wege", "{\"art\":\"DATENAUSKUNFT\"}")).isEqualTo(201);
        assertThat(sende("krm", fall + "/wege", "{\"art\":\"DATENAUSKUNFT\"}")).isEqualTo(409);
        assertThat(sende("krm", fall + "/wege", "{\"art\":\"IFG\",\"anliegen\":7}"))
                .isEqualTo(400);
        assertThat(sende("krm", fall + "/wege", "{\"art\":\"UNBEKANNT\"}")).isEqualTo(400);
        assertThat(sende("krm", fall + "/wege", "{}")).isEqualTo(400);
        assertThat(sende("krm", fall + "/wege", "{\"art\":\"IFG\",\"anlass\":\"" + "x".repeat(2_001) + "\"}"))
                .isEqualTo(400);
        assertThat(lies("krm", fall + "/wege").path("wege")).hasSize(1);
    }

    @Test
    void whatIsTakenBackTakesItsWaysAlong() {
        String fall = erfasst("Auskunft bitte.", ",\"wege\":[{\"art\":\"DATENAUSKUNFT\"},{\"art\":\"DROHUNG\"}]");

        assertThat(sende("krm", fall + "/rueckzug", "{\"grund\":\"erledigt\"}")).isEqualTo(200);

        JsonNode wege = lies("gf", fall + "/wege").path("wege");
        assertThat(wege.at("/0/ausgang").asText()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(wege.at("/1/ausgang").isNull())
                .as("the safety of colleagues does not end with the case")
                .isTrue();
        assertThat(sende("krm", fall + "/wege", "{\"art\":\"IFG\"}")).isEqualTo(409);
        assertThat(sende("krm", fall + "/wege", "{\"art\":\"DATENPANNE\"}")).isEqualTo(201);
    }

    @Test
    void waysInThePostAreCheckedLikeEverythingElse() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post(
                        "/api/kundenreaktionen",
                        koerper(
                                "Text",
                                ",\"wege\":[{\"art\":\"IFG\",\"anliegen\":3},{\"art\":\"NOTLAGE\"},{\"art\":\"NOTLAGE\"}]"));

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("wege[0].anliegen", "wege[2].art");
    }

    @Test
    void anAreaOpensAWayForItsOwnMatterAndReadsNoSigns() {
        String fall = erfasst(WIDERSPRUCH, "");

        assertThat(sende("leistung", fall + "/wege", "{\"art\":\"IFG\"}")).isEqualTo(403);
        assertThat(Zugriff.basic(port, "leistung").get(fall + "/hinweise").statusCode())
                .isEqualTo(403);
        assertThat(sende("leistung", fall + "/wege", "{\"art\":\"UNZUSTAENDIG\",\"anliegen\":1}"))
                .isEqualTo(201);
        assertThat(lies("leistung", fall + "/wege").path("wege")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markt", "selbst", "eingang", "ombud", "presse", "recht", "dsb", "analyse", "admin"})
    void whoMayNotSeeTheCaseLearnsNothingOfItsWays(String wer) {
        String fall = erfasst(WIDERSPRUCH, "");

        assertThat(Zugriff.basic(port, wer).get(fall + "/wege").statusCode()).isEqualTo(404);
        assertThat(Zugriff.basic(port, wer).get(fall + "/hinweise").statusCode())
                .isEqualTo(404);
        assertThat(sende(wer, fall + "/wege", "{\"art\":\"IFG\"}")).isEqualTo(404);
        assertThat(sende(wer, fall + "/hinweise/1/bestaetigung", "{}")).isEqualTo(404);
        assertThat(sende(wer, fall + "/hinweise/1/verwerfung", "{\"grund\":\"x\"}"))
                .isEqualTo(404);
    }

    @Test
    void theOwnerOfAWayMayReadTheCaseFromThenOn() {
        String fall = erfasst("Welche Daten haben Sie über mich?", "");
        assertThat(Zugriff.basic(port, "dsb").get(fall).statusCode()).isEqualTo(404);

        sende("krm", fall + "/wege", "{\"art\":\"DATENAUSKUNFT\"}");

        assertThat(lies("dsb", fall).path("text").asText()).contains("Welche Daten");
    }

    @Test
    void onThePageOfTheCaseOneDecidesWithoutScripts() {
        String fall = erfasst(WIDERSPRUCH, "");
        String seite = fall.replace("/api/kundenreaktionen", "/akte");
        Browser krm = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "krm");

        assertThat(krm.oeffne(seite).body())
                .contains("Hinweise aus dem Text", "Vielleicht: Rechtsbehelf", "Widerspruch");
        krm.sende(seite, seite + "/hinweise/1/bestaetigung", Map.of("anliegen", "1", "termin", ""));

        assertThat(krm.oeffne(seite).body())
                .contains("Besondere Wege", "Läuft noch.")
                .doesNotContain("Hinweise aus dem Text");
        krm.sende(seite, seite + "/wege", Map.of("art", "RECHTSBEHELF", "anliegen", "1", "termin", "", "anlass", ""));
        assertThat(lies("krm", fall + "/wege").path("wege")).hasSize(1);
    }

    private String erfasst(String text, String dazu) {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", koerper(text, dazu));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return "/api/kundenreaktionen/"
                + Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private static String koerper(String text, String dazu) {
        return """
            {"kanal":"EMAIL","text":"%s","antwortweg":"EMAIL","kunde":{"nachname":"Muster","email":"mia@example.org"},
             "anliegen":[{"art":"BESCHWERDE","thema":"L03","beschreibung":"Es geht um den Lohn."}]%s}
            """.formatted(text, dazu);
    }

    private JsonNode lies(String wer, String pfad) {
        HttpResponse<String> antwort = Zugriff.basic(port, wer).get(pfad);
        assertThat(antwort.statusCode()).as(pfad + " " + antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort);
    }

    private int sende(String wer, String pfad, String json) {
        return Zugriff.basic(port, wer).post(pfad, json).statusCode();
    }
}
