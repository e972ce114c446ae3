package de.ombud.textbaustein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.system.Konflikt;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** KRM keeps the sentences that all use; everybody finds those that fit their case. */
@OmbudTest
class TextbausteineTests {

    private static final Map<String, String> NEU = Map.of(
            "titel", "Probebaustein",
            "verwendung", "ANTWORT",
            "bereich", "",
            "thema", "L03",
            "text", "Zu {Aktenzeichen} ({Thema}) vom {Eingang}, {Name}: [… Betrag] Euro.");

    @LocalServerPort
    private int port;

    private final Textbausteine textbausteine;
    private final JdbcClient jdbc;

    @Autowired
    TextbausteineTests(Textbausteine textbausteine, JdbcClient jdbc) {
        this.textbausteine = textbausteine;
        this.jdbc = jdbc;
    }

    @AfterEach
    void raeumeAuf() {
        jdbc.sql("delete from textbaustein_fassung where baustein > 1000").update();
    }

    @Test
    void everyBlockThatComesWithTheApplicationCouldBeSavedAsItIs() {
        assertThat(textbausteine.alle()).hasSizeGreaterThan(40).allSatisfy(b -> {
            assertThat(new Bausteinangaben(b.titel(), b.verwendung(), b.bereich(), b.thema(), b.text()).text())
                    .isEqualTo(b.text());
            assertThat(b.text()).doesNotContain("Sehr geehrte", "Mit freundlichen Grüßen");
        });
    }

    @Test
    void krmWritesChangesAndWithdrawsAndNothingIsLost() {
        long baustein = angelegt();
        browser("ombud")
                .sende(seite(baustein), seite(baustein), mit(NEU, Map.of("gesehen", "1", "text", "Neuer Text")));
        browser("krm").sende(seite(baustein), seite(baustein) + "/rueckzug", Map.of("gesehen", "2"));

        List<Textbaustein> fassungen = textbausteine.fassungen(baustein);
        assertThat(fassungen).extracting(Textbaustein::wer).containsExactly("krm", "ombud", "krm");
        assertThat(fassungen).extracting(Textbaustein::gilt).containsExactly(false, true, true);
        assertThat(fassungen.get(2).text()).startsWith("Zu {Aktenzeichen}");
        assertThat(browser("leistung").oeffne(seite(baustein)).body())
                .contains("zurückgezogen", "Zu {Aktenzeichen}", "Neuer Text")
                .doesNotContain("<textarea");
    }

    @Test
    void ofTwoWhoChangeTheSameVersionOneHasToLookAgain() {
        long baustein = angelegt();
        Map<String, String> aenderung = mit(NEU, Map.of("gesehen", "1", "text", "Von krm"));
        browser("krm").sende(seite(baustein), seite(baustein), aenderung);

        HttpResponse<String> zweite =
                browser("ombud").sende(seite(baustein), seite(baustein), mit(aenderung, Map.of("text", "Von ombud")));

        assertThat(zweite.statusCode()).isEqualTo(409);
        assertThat(zweite.body()).contains("Von krm", "Von ombud</textarea>");
        assertThat(textbausteine.fassungen(baustein)).hasSize(2);
        assertThatThrownBy(() -> textbausteine.zurueckziehen(baustein, 1, "krm"))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        HttpResponse<String> antwort = browser("krm")
                .sende("textbausteine/neu", "textbausteine", mit(NEU, Map.of("titel", "", "text", "An {Wen}")));

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("id=\"titel-fehler\"", "id=\"text-fehler\"", "An {Wen}</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "markt", "eingang", "teamleitung", "gf"})
    void othersWhoAnswerReadButDoNotKeepThem(String wer) {
        Browser browser = browser(wer);
        assertThat(browser.oeffne("textbausteine").statusCode()).isEqualTo(200);
        assertThat(browser.oeffne("textbausteine/neu").statusCode()).isEqualTo(403);
        for (String ziel : List.of("textbausteine", "textbausteine/1", "textbausteine/1/rueckzug")) {
            assertThat(browser.sende("", ziel, mit(NEU, Map.of("gesehen", "1"))).statusCode())
                    .as(ziel)
                    .isEqualTo(403);
        }
        assertThat(textbausteine.fassungen(1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "analyse"})
    void whoAnswersNobodySeesNone(String wer) {
        assertThat(browser(wer).oeffne("textbausteine").statusCode()).isEqualTo(403);
    }

    @Test
    void withoutTheTokenOfTheSessionNothingChanges() {
        HttpResponse<String> antwort = Zugriff.anmelden(port, "krm")
                .sende("POST", "/textbausteine/1/rueckzug", "gesehen=1", "application/x-www-form-urlencoded");
        assertThat(antwort.statusCode()).isEqualTo(403);
        assertThat(textbausteine.fassungen(1)).hasSize(1);
    }

    @Test
    void thoseForTheThemeOfTheCaseComeFirstAndAreFilledIn() {
        angelegt();
        String az = erfasst();

        JsonNode vorschlaege = vorschlaege("krm", az, "ANTWORT");

        assertThat(vorschlaege.findValuesAsText("titel")).contains("Probebaustein");
        assertThat(vorschlaege.get(0).path("passend").asBoolean()).isTrue();
        assertThat(texte(vorschlaege))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Zu " + az + " („Anrechnung von Einkommen“")
                        .endsWith("Mia Bausteinfrau: [… Betrag] Euro."));
    }

    /** Need-to-know: an area learns nothing through a placeholder that the case page would not show it. */
    @Test
    void theMatterOfAnotherAreaIsNotFilledIn() {
        angelegt();
        String az = erfasst();

        assertThat(texte(vorschlaege("krm", az, "ANTWORT")))
                .anyMatch(text -> text.contains("(„Anrechnung von Einkommen“, „Zuweisung zu einer Maßnahme“)"));
        assertThat(texte(vorschlaege("leistung", az, "ANTWORT")))
                .anyMatch(text -> text.contains("(„Anrechnung von Einkommen“)"))
                .noneMatch(text -> text.contains("Zuweisung zu einer Maßnahme"));
    }

    @Test
    void withdrawnOnesAreOfferedNoMore() {
        long baustein = angelegt();
        textbausteine.zurueckziehen(baustein, 1, "krm");

        assertThat(vorschlaege("krm", erfasst(), "ANTWORT").findValuesAsText("titel"))
                .doesNotContain("Probebaustein");
    }

    @ParameterizedTest
    @CsvSource({"eingang, 404", "analyse, 404", "admin, 404"})
    void whoMayNotKnowOfTheCaseGetsNoText(String wer, int status) {
        assertThat(Zugriff.basic(port, wer)
                        .get("/api/kundenreaktionen/" + erfasst() + "/textbausteine?verwendung=ANTWORT")
                        .statusCode())
                .isEqualTo(status);
    }

    private long angelegt() {
        HttpResponse<String> antwort = browser("krm").sende("textbausteine/neu", "textbausteine", NEU);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Long.parseLong(antwort.uri().getPath().replace("/textbausteine/", ""));
    }

    private String erfasst() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
                {"kanal":"EMAIL","antwortweg":"EMAIL","text":"Geheimer Gesamttext",
                 "kunde":{"vorname":"Mia","nachname":"Bausteinfrau","email":"mia@example.org"},
                 "anliegen":[{"art":"BESCHWERDE","thema":"L03","beschreibung":"Lohn falsch angerechnet."},
                  {"art":"BESCHWERDE","thema":"M05","beschreibung":"Die Maßnahme passt nicht."}]}""");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private JsonNode vorschlaege(String wer, String az, String verwendung) {
        HttpResponse<String> antwort =
                Zugriff.basic(port, wer).get("/api/kundenreaktionen/" + az + "/textbausteine?verwendung=" + verwendung);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort);
    }

    private static List<String> texte(JsonNode vorschlaege) {
        return vorschlaege.findValuesAsText("text");
    }

    private Browser browser(String wer) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer);
    }

    private static String seite(long baustein) {
        return "textbausteine/" + baustein;
    }

    private static Map<String, String> mit(Map<String, String> felder, Map<String, String> dazu) {
        Map<String, String> alle = new TreeMap<>(felder);
        alle.putAll(dazu);
        return alle;
    }
}
