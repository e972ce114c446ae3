package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An advice centre calls, the client beside it: recorded while both are on the phone. */
@OmbudTest
class AnrufTests {

    private static final String ANRUF = """
        {"beratungsstelle":"ELBBOGEN","gespraechspartner":"Petra Rat","vollmacht":true,
         "kunde":{"vorname":"Mia","nachname":"Muster","telefon":"0351 123456"},
         "anliegen":[{"thema":"M08","beschreibung":"Der Plan passt nicht."},
                     {"thema":"M03","beschreibung":"Wir reden nur noch aneinander vorbei."}]%s}
        """;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"ombud", "krm", "eingang"})
    void theMinimumMakesACompleteCaseOfTheOmbudsstelle(String wer) {
        JsonNode fall = erfasst(wer, ANRUF.formatted(""));
        assertThat(fall.path("kanal").asText()).isEqualTo("TELEFON");
        assertThat(fall.path("adressat").asText()).isEqualTo("OMBUDSSTELLE");
        assertThat(fall.path("status").asText()).isEqualTo("ERFASST");
        assertThat(fall.path("antwortweg").asText()).isEqualTo("EMAIL");
        assertThat(fall.at("/einreicher/art").asText()).isEqualTo("BERATUNGSSTELLE");
        assertThat(fall.at("/einreicher/organisation").asText()).contains("Elbbogen");
        assertThat(fall.at("/einreicher/vollmacht").asBoolean()).isTrue();
        assertThat(fall.path("anliegen").findValuesAsText("thema")).containsExactly("M08", "M03");
    }

    @Test
    void withoutAVollmachtTheAnswerGoesToThePersonOnly() {
        String ohne = ANRUF.formatted("").replace("\"vollmacht\":true", "\"vollmacht\":false");
        assertThat(erfasst("ombud", ohne).path("antwortweg").asText()).isEqualTo("TELEFON");
        String nurNummer = ohne.replace("\"telefon\":\"0351 123456\"", "\"bgNummer\":\"BG-1\"");
        assertThat(erfasst("ombud", nurNummer).path("antwortweg").asText()).isEqualTo("KEINE");
    }

    @Test
    void whatIsSettledOnThePhoneIsClosedAtOnce() {
        JsonNode fall = erfasst(
                "ombud",
                ANRUF.formatted(
                        ",\"sofort\":{\"ergebnis\":\"UNBEGRUENDET\",\"abhilfe\":\"ERKLAERT\",\"vermerk\":\"Erklärt.\"}"));
        assertThat(fall.path("status").asText()).isEqualTo("ABGESCHLOSSEN");
        assertThat(fall.at("/abschluss/sofort").asBoolean()).isTrue();
        assertThat(fall.path("anliegen").findValuesAsText("ergebnis")).containsOnly("UNBEGRUENDET");
    }

    @Test
    void aMediationIsAskedForInTheSameCall() {
        JsonNode fall = erfasst("ombud", ANRUF.formatted(",\"vermittlung\":true"));
        HttpResponse<String> vermittlung = als("ombud")
                .get("/api/kundenreaktionen/" + fall.path("aktenzeichen").asText() + "/vermittlung");
        assertThat(Zugriff.json(vermittlung).path("stand").asText()).isEqualTo("ANGEFRAGT");
    }

    @Test
    void anEmergencyOnThePhoneTakesItsWay() {
        JsonNode fall = erfasst("ombud", ANRUF.formatted(",\"notlage\":true"));
        assertThat(als("ombud")
                        .get("/api/kundenreaktionen/"
                                + fall.path("aktenzeichen").asText() + "/wege")
                        .body())
                .contains("NOTLAGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "markt", "teamleitung", "gf", "admin", "presse"})
    void whoDoesNotRecordMayNotRecordCallsEither(String wer) {
        assertThat(als(wer).post("/api/anrufe", ANRUF.formatted("")).statusCode())
                .isEqualTo(403);
        assertThat(Browser.angemeldet(adresse(), wer).oeffne("anruf").statusCode())
                .isEqualTo(403);
    }

    @Test
    void allFaultyFieldsAreNamedAtOnce() {
        HttpResponse<String> antwort = als("ombud")
                .post(
                        "/api/anrufe",
                        "{\"beratungsstelle\":\"GIBTESNICHT\",\"kunde\":{\"vorname\":\"Mia\"},\"anliegen\":[{\"thema\":\"X99\"}],"
                                + "\"sofort\":{}}");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "beratungsstelle",
                        "kunde.nachname",
                        "kunde.telefon",
                        "anliegen[0].thema",
                        "anliegen[0].beschreibung",
                        "sofort.ergebnis",
                        "sofort.abhilfe",
                        "sofort.vermerk");
    }

    @Test
    void aMediationAndASettlementInOneCallContradictEachOther() {
        HttpResponse<String> antwort = als("ombud")
                .post(
                        "/api/anrufe",
                        ANRUF.formatted(
                                ",\"vermittlung\":true,\"sofort\":{\"ergebnis\":\"UNBEGRUENDET\",\"abhilfe\":\"ERKLAERT\",\"vermerk\":\"x\"}"));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("vermittlung");
    }

    @Test
    void anEmergencyIsNeverSettledOnThePhoneAlone() {
        HttpResponse<String> antwort = als("ombud")
                .post(
                        "/api/anrufe",
                        ANRUF.formatted(
                                ",\"notlage\":true,\"sofort\":{\"ergebnis\":\"UNBEGRUENDET\",\"abhilfe\":\"ERKLAERT\",\"vermerk\":\"x\"}"));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).path("errors").findValuesAsText("field"))
                .containsExactly("notlage");

        Map<String, String> formular = formular();
        formular.putAll(Map.of(
                "notlage", "ja", "sofort", "ja", "ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "vermerk", "x"));
        HttpResponse<String> seite = Browser.angemeldet(adresse(), "ombud").sende("anruf", "anruf", formular);
        assertThat(seite.statusCode()).isEqualTo(400);
        assertThat(seite.body()).contains("Heute noch nimmt die Teamleitung Kontakt auf");
    }

    @Test
    void aWiderspruchInTheNoteOfTheSettlementKeepsTheCallOpen() {
        JsonNode fall = erfasst(
                "ombud",
                ANRUF.formatted(",\"sofort\":{\"ergebnis\":\"UNBEGRUENDET\",\"abhilfe\":\"ERKLAERT\","
                        + "\"vermerk\":\"Erklärt. Sie sagt: Hiermit lege ich Widerspruch gegen den Bescheid ein.\"}"));
        assertThat(fall.path("abschluss").isNull()).isTrue();
        assertThat(fall.path("wartetAuf").findValuesAsText("was")).contains("Hinweise entscheiden");
        assertThat(Browser.angemeldet(adresse(), "ombud")
                        .oeffne("akte/" + fall.path("aktenzeichen").asText())
                        .body())
                .contains("Sie sagt: Hiermit lege ich Widerspruch");
    }

    @Test
    void thePageOffersCentresAndTopicsAndLeadsToTheCase() {
        Browser ombud = Browser.angemeldet(adresse(), "ombud");
        assertThat(ombud.oeffne("anruf").body())
                .contains("Sozialberatung Elbbogen", "(ELBBOGEN)", "M08 Kooperationsplan");
        HttpResponse<String> danach = ombud.sende("anruf", "anruf", formular());
        assertThat(danach.statusCode()).as(danach.body()).isEqualTo(200);
        assertThat(danach.body()).contains("Erfasst als", "/akte/KR-", "/vermittlung/KR-");
    }

    @Test
    void thePageSaysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
        Map<String, String> formular = formular();
        formular.put("nachname", "");
        formular.put("beratungsstelle", "Unbekannte Stelle");
        formular.put("sofort", "ja");
        HttpResponse<String> antwort = Browser.angemeldet(adresse(), "ombud").sende("anruf", "anruf", formular);
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body())
                .contains("id=\"nachname-fehler\"", "id=\"beratungsstelle-fehler\"", "id=\"ergebnis-fehler\"")
                .contains(
                        "Diese Beratungsstelle steht nicht im Verzeichnis.",
                        "Unbekannte Stelle",
                        "Der Plan passt nicht.");
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        Browser ombud = Browser.angemeldet(adresse(), "ombud");
        Map<String, String> formular = formular();
        formular.put("schluessel", "anruf-" + java.util.UUID.randomUUID());
        String erstes = nummer(ombud.sende("anruf", "anruf", formular));
        assertThat(nummer(ombud.sende("anruf", "anruf", formular))).isEqualTo(erstes);
    }

    private static String nummer(HttpResponse<String> antwort) {
        var fund = java.util.regex.Pattern.compile("/akte/(KR-[0-9-]+)").matcher(antwort.body());
        assertThat(fund.find()).as(antwort.body()).isTrue();
        return fund.group(1);
    }

    private static Map<String, String> formular() {
        return new HashMap<>(Map.of(
                "beratungsstelle", "Sozialberatung Elbbogen e. V. (Beispiel) (ELBBOGEN)",
                "nachname", "Muster",
                "telefon", "0351 123456",
                "thema1", "M08 Kooperationsplan",
                "beschreibung1", "Der Plan passt nicht.",
                "vollmacht", "ja"));
    }

    private JsonNode erfasst(String wer, String anruf) {
        HttpResponse<String> antwort = als(wer).post("/api/anrufe", anruf);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(
                als(wer).get(antwort.headers().firstValue("Location").orElseThrow()));
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }

    private URI adresse() {
        return URI.create("http://localhost:" + port + "/");
    }
}
