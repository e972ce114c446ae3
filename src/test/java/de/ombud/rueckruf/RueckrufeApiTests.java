package de.ombud.rueckruf;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Promised calls over HTTP: who may, who may not, and what is refused. */
@OmbudTest
class RueckrufeApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Fallfreigabe freigabe;

    @Test
    void thePromiseKeepsWhatTheCallerNeedsAndHoldsFortyEightHours() {
        HttpResponse<String> antwort = als("eingang").post("/api/rueckrufe", gueltig("leistung"));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        JsonNode rueckruf = Zugriff.json(antwort);
        assertThat(rueckruf.path("nummer").asText()).matches("RR-\\d{4}-\\d{6}");
        assertThat(rueckruf.path("stand").asText()).isEqualTo("OFFEN");
        assertThat(rueckruf.path("zeitwunsch").asText()).isEqualTo("vormittags");
        assertThat(java.time.OffsetDateTime.parse(rueckruf.path("faelligAm").asText()))
                .isEqualTo(java.time.OffsetDateTime.parse(
                                rueckruf.path("zugesagtAm").asText())
                        .plusHours(48));
        assertThat(Zugriff.json(als("eingang")
                        .get(antwort.headers().firstValue("Location").orElseThrow())))
                .isEqualTo(rueckruf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eingang", "krm2", "leistung2", "teamleitung", "bereichsleitung", "gf"})
    void theRecorderTheGroupKrmAndTheLeadershipSeeIt(String wer) {
        assertThat(als(wer).get("/api/rueckrufe/" + zugesagt()).statusCode()).isEqualTo(200);
    }

    @Test
    void theLeadershipSeesThatSomebodyWhoConfidedInTheKrmIsCalledButNotWho() {
        String az = Zugriff.json(als("krm").post("/api/kundenreaktionen", """
                        {"kanal":"TELEFON","antwortweg":"TELEFON","vertraulich":true,"text":"Frau Anvertraut wartet.",
                         "kunde":{"vorname":"Ida","nachname":"Anvertraut","telefon":"0351 998877"},
                         "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}]}
                        """))
                .path("aktenzeichen")
                .asText();
        String nummer = Zugriff.json(als("krm").post("/api/rueckrufe", """
                        {"aktenzeichen":"%s","gruppe":"leistung","vorname":"Ida","nachname":"Anvertraut",
                         "telefon":"0351 998877","worum":"Frau Anvertraut fragt nach der Kaution"}
                        """.formatted(az)))
                .path("nummer")
                .asText();

        for (String wer : List.of("gf", "teamleitung", "bereichsleitung")) {
            for (String adresse : List.of("/api/rueckrufe/" + nummer, "/api/rueckrufe")) {
                assertThat(als(wer).get(adresse).body())
                        .as(wer + adresse)
                        .contains(nummer, "Frau [vertraulich] fragt nach der Kaution")
                        .doesNotContain("Anvertraut", "998877");
            }
            Browser browser = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer);
            assertThat(browser.oeffne("rueckrufe/" + nummer).body()).doesNotContain("Anvertraut", "998877");
            HttpResponse<String> akte = browser.oeffne("akte/" + az);
            assertThat(akte.body()).doesNotContain("Anvertraut", "998877");
            HttpResponse<String> vorschau = browser.sende(
                    "suche", "akte/" + az + "/vorschau", java.util.Map.of("schreiben", "ANTWORT", "worte", "Gut."));
            assertThat(vorschau.statusCode()).isEqualTo(403);
            assertThat(vorschau.body()).contains("dem KRM anvertraut").doesNotContain("Anvertraut", "Ida");
        }
        assertThat(als("leistung").get("/api/rueckrufe/" + nummer).body()).contains("Anvertraut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markt", "selbst", "ombud", "presse", "recht", "dsb", "widerspruch", "admin", "analyse"})
    void forAllOthersThereIsNoSuchTicket(String wer) {
        String nummer = zugesagt();
        assertThat(als(wer).get("/api/rueckrufe/" + nummer).statusCode()).isEqualTo(404);
        assertThat(als(wer).get("/api/rueckrufe").body()).doesNotContain(nummer);
        assertThat(versuch(wer, nummer, "{'ausgang':'NICHT_ERREICHT'}").statusCode())
                .isEqualTo(404);
        assertThat(beschwerde(wer, nummer, "{}").statusCode()).isEqualTo(404);
        HttpResponse<String> seite = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer)
                .oeffne("rueckrufe/" + nummer);
        assertThat(seite.statusCode()).isEqualTo(404);
        assertThat(seite.body()).doesNotContain(nummer, "Muster");
    }

    @Test
    void theRecorderReadsButTheGroupCalls() {
        HttpResponse<String> antwort = versuch("eingang", zugesagt(), "{'ausgang':'NICHT_ERREICHT'}");
        assertThat(antwort.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presse", "recht", "dsb", "admin", "analyse", "widerspruch"})
    void whoTalksToNoCitizensPromisesNoCalls(String wer) {
        assertThat(als(wer).post("/api/rueckrufe", gueltig("leistung")).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gruppe     | 'presse'",
                "gruppe     | ''",
                "gruppe     | 5",
                "telefon    | ''",
                "telefon    | 'unbekannt'",
                "telefon    | '1\\u0000'",
                "nachname   | 'a\\nb\\u0007'",
                "worum      | '  '",
                "zugesagtAm | '2020-01-01T00:00:00+01:00'",
                "zugesagtAm | '2099-01-01T00:00:00+01:00'",
                "zugesagtAm | 'gestern'",
                "aktenzeichen | 'KR-1999-000001'",
                "aktenzeichen | 'x'",
                "dienststelle | 'NIRGENDS'",
                "unbekannt  | 1"
            })
    void aFaultyFieldIsNamedAndNothingIsStored(String feld, String wert) {
        String koerper = mit(gueltig("leistung"), feld, wert);
        HttpResponse<String> antwort = als("krm").post("/api/rueckrufe", koerper);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).path("errors").findValuesAsText("field"))
                .containsOnly(feld);
    }

    @Test
    void allFaultyFieldsAreNamedAtOnce() {
        HttpResponse<String> antwort = als("krm").post("/api/rueckrufe", "{\"gruppe\":\"x\"}");
        assertThat(Zugriff.json(antwort).path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("gruppe", "telefon", "worum");
    }

    @Test
    void anAreaCannotTieACallToACaseItDoesNotSee() {
        String fall = Zugriff.json(als("krm").post("/api/kundenreaktionen", """
            {"kanal":"PERSOENLICH","text":"Kaution fehlt.","antwortweg":"KEINE",
             "anliegen":[{"art":"BESCHWERDE","thema":"K05"}]}\
            """))
                .path("aktenzeichen")
                .asText();
        String koerper = mit(gueltig("markt_integration"), "aktenzeichen", "'" + fall + "'");
        assertThat(als("markt").post("/api/rueckrufe", koerper).statusCode()).isEqualTo(400);
        assertThat(als("krm").post("/api/rueckrufe", koerper).statusCode()).isEqualTo(201);
    }

    @Test
    void whoIsKeptAwayFromACaseDoesNotSeeItsCallsEither() {
        String fall = Zugriff.json(als("krm").post("/api/kundenreaktionen", """
            {"kanal":"PERSOENLICH","text":"Kaution fehlt.","antwortweg":"KEINE",
             "anliegen":[{"art":"BESCHWERDE","thema":"K05"}]}\
            """))
                .path("aktenzeichen")
                .asText();
        String nummer = Zugriff.json(
                        als("krm").post("/api/rueckrufe", mit(gueltig("leistung"), "aktenzeichen", "'" + fall + "'")))
                .path("nummer")
                .asText();
        assertThat(als("leistung2").get("/api/rueckrufe/" + nummer).statusCode())
                .isEqualTo(200);
        freigabe.ausschliessen(new Aktenzeichen(fall), "leistung2", "BEFANGENHEIT", "gf");
        assertThat(als("leistung2").get("/api/rueckrufe/" + nummer).statusCode())
                .isEqualTo(404);
        assertThat(als("leistung2").get("/api/rueckrufe").body()).doesNotContain(nummer);
        assertThat(als("leistung").get("/api/rueckrufe/" + nummer).statusCode()).isEqualTo(200);
    }

    @Test
    void attemptsAreLoggedUntilSomebodyAnswers() {
        String nummer = zugesagt();
        assertThat(versuch("leistung", nummer, "{'ausgang':'NICHT_ERREICHT'}").statusCode())
                .isEqualTo(201);
        HttpResponse<String> ohneNotiz = versuch("leistung", nummer, "{'ausgang':'ERREICHT'}");
        assertThat(ohneNotiz.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(ohneNotiz).at("/errors/0/field").asText()).isEqualTo("notiz");
        JsonNode erreicht = Zugriff.json(versuch("leistung2", nummer, "{'ausgang':'ERREICHT','notiz':'Geklärt.'}"));
        assertThat(erreicht.path("stand").asText()).isEqualTo("ERREICHT");
        assertThat(erreicht.path("versuche").findValuesAsText("wer")).isEqualTo(List.of("leistung", "leistung2"));
        assertThat(versuch("leistung", nummer, "{'ausgang':'NICHT_ERREICHT'}").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                   | ausgang",
                "{'ausgang':'BESETZT'}                                                | ausgang",
                "{'ausgang':'SPAETER'}                                                | erneutAm",
                "{'ausgang':'SPAETER','erneutAm':'2020-01-01T00:00:00+01:00'}         | erneutAm",
                "{'ausgang':'SPAETER','erneutAm':'2099-01-01T00:00:00+01:00'}         | erneutAm",
                "{'ausgang':'NICHT_ERREICHT','erneutAm':'2099-01-01T00:00:00+01:00'}  | erneutAm",
                "{'ausgang':'NICHT_ERREICHT','am':'2099-01-01T00:00:00+01:00'}        | am",
                "{'ausgang':'NICHT_ERREICHT','am':'2020-01-01T00:00:00+01:00'}        | am",
                "{'ausgang':'NICHT_ERREICHT','beschwerde':true}                       | beschwerde"
            })
    void anAttemptThatBreaksARuleIsRefused(String koerper, String feld) {
        String nummer = zugesagt();
        HttpResponse<String> antwort = versuch("leistung", nummer, koerper);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/field").asText()).isEqualTo(feld);
        assertThat(Zugriff.json(als("leistung").get("/api/rueckrufe/" + nummer)).path("versuche"))
                .isEmpty();
    }

    @Test
    void whoCannotBeReachedIsSuggestedALetter() {
        String nummer = zugesagt();
        for (int i = 0; i < 3; i++) {
            versuch("leistung", nummer, "{'ausgang':'NICHT_ERREICHT'}");
        }
        JsonNode rueckruf = Zugriff.json(als("krm").get("/api/rueckrufe/" + nummer));
        assertThat(rueckruf.path("stand").asText()).isEqualTo("NICHT_ERREICHT");
        assertThat(rueckruf.path("schreibvorschlag").asText()).contains("nicht erreicht", nummer);
    }

    @Test
    void theListShowsTheOpenOnesFirst() {
        String erledigt = zugesagt();
        versuch("leistung", erledigt, "{'ausgang':'ERREICHT','notiz':'Geklärt.'}");
        String offen = zugesagt();
        List<String> alle = Zugriff.json(als("leistung").get("/api/rueckrufe")).findValuesAsText("nummer");
        assertThat(alle).containsSubsequence(offen, erledigt);
        assertThat(Zugriff.json(als("leistung").get("/api/rueckrufe?offen=true"))
                        .findValuesAsText("nummer"))
                .contains(offen)
                .doesNotContain(erledigt);
        assertThat(als("leistung").get("/api/rueckrufe?offen=vielleicht").statusCode())
                .isEqualTo(400);
    }

    @Test
    void thePageShowsWhomToCallAndNeverMarkup() {
        String nummer = zugesagt();
        Browser browser = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "leistung");
        assertThat(browser.oeffne("rueckrufe/" + nummer).body())
                .contains(nummer, "0351", "Muster&lt;b&gt;", "vormittags", "Weiterbewilligung")
                .doesNotContain("Muster<b>");
        assertThat(browser.oeffne("rueckrufe/" + nummer + "/beilage").body())
                .contains("0351")
                .doesNotContain("Abmelden");
    }

    private String zugesagt() {
        HttpResponse<String> antwort = als("eingang").post("/api/rueckrufe", gueltig("leistung"));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("nummer").asText();
    }

    private static String gueltig(String gruppe) {
        String telefon = "0351 " + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000);
        return """
            {"gruppe":"%s","vorname":"Mia","nachname":"Muster<b>","telefon":"%s","bgNummer":"",
             "zeitwunsch":"vormittags","worum":"Frage zur Weiterbewilligung"}\
            """.formatted(gruppe, telefon);
    }

    private static String mit(String koerper, String feld, String wert) {
        String neu = "\"" + feld + "\":" + wert.replace('\'', '"');
        String geaendert =
                koerper.replaceFirst("\"" + feld + "\":\"[^\"]*\"", java.util.regex.Matcher.quoteReplacement(neu));
        return geaendert.equals(koerper)
                ? koerper.replaceFirst("\\{", "{" + neu.replace("\\", "\\\\") + ",")
                : geaendert;
    }

    private HttpResponse<String> versuch(String wer, String nummer, String koerper) {
        return als(wer).post("/api/rueckrufe/" + nummer + "/versuche", koerper.replace('\'', '"'));
    }

    private HttpResponse<String> beschwerde(String wer, String nummer, String koerper) {
        return als(wer).post("/api/rueckrufe/" + nummer + "/beschwerde", koerper);
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }
}
