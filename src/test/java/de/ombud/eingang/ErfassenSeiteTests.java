package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Recording on the page, where scripts are switched off. */
@OmbudTest
class ErfassenSeiteTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "ombud", "eingang"})
    void oneAnliegenIsRecordedWithoutScripts(String wer) {
        HttpResponse<String> danach = browser(wer).sende("erfassen", "erfassen", formular());
        assertThat(danach.statusCode()).as(danach.body()).isEqualTo(200);
        var fall = Zugriff.json(Zugriff.basic(port, wer).get("/api/kundenreaktionen/" + nummer(danach)));
        assertThat(fall.path("eingang").asText()).isEqualTo("2026-03-04T09:15:00+01:00");
        assertThat(fall.at("/anliegen/0/thema").asText()).isEqualTo("M08");
        assertThat(fall.at("/kunde/beduerfnisse/sprache").asText()).isEqualTo("Arabisch");
        assertThat(fall.at("/kunde/beduerfnisse/dolmetscher").asBoolean()).isTrue();
        assertThat(fall.path("einreicher").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "markt", "teamleitung", "gf", "admin"})
    void whoDoesNotRecordDoesNotSeeThePage(String wer) {
        assertThat(browser(wer).oeffne("erfassen").statusCode()).isEqualTo(403);
        assertThat(browser(wer).oeffne("").body()).doesNotContain("/erfassen");
    }

    @Test
    void aCallIsSettledInTheSameForm() {
        Map<String, String> anruf = formular();
        anruf.putAll(Map.of(
                "telefon", "ja",
                "sofort", "ja",
                "soforterledigung.erledigungsvermerk", "Im Gespräch erklärt.",
                "anliegen[0].ergebnis", "UNBEGRUENDET",
                "anliegen[0].abhilfe", "ERKLAERT"));
        Browser krm = browser("krm");
        assertThat(krm.oeffne("erfassen?modus=telefon").body()).contains("value=\"TELEFON\" selected");
        HttpResponse<String> danach = krm.sende("erfassen?modus=telefon", "erfassen", anruf);
        assertThat(danach.body()).contains("Erfasst und abgeschlossen als");
    }

    @Test
    void anEmergencyIsNotSettledInTheFormEither() {
        Map<String, String> felder = formular();
        felder.putAll(Map.of(
                "sofort", "ja",
                "soforterledigung.erledigungsvermerk", "Im Gespräch erklärt.",
                "anliegen[0].notlage", "true",
                "anliegen[0].ergebnis", "UNBEGRUENDET",
                "anliegen[0].abhilfe", "ERKLAERT"));
        HttpResponse<String> antwort = browser("krm").sende("erfassen", "erfassen", felder);
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).containsPattern("id=\"anliegen\\[0].notlage-fehler\">[^<]*Teamleitung");
    }

    @Test
    void aPetitionSaysWhoAsks() {
        Map<String, String> felder = formular();
        felder.put("reaktionsart", "PETITION");
        HttpResponse<String> ohne = browser("krm").sende("erfassen", "erfassen", felder);
        assertThat(ohne.statusCode()).isEqualTo(400);
        assertThat(ohne.body()).containsPattern("id=\"absender.stelle-fehler\">[^<]*Petitionsausschuss");

        felder.put("absender.stelle", "Deutscher Bundestag, Petitionsausschuss");
        felder.put("absender.frist", java.time.LocalDate.now().plusDays(30).toString());
        Browser krm = browser("krm");
        String az = nummer(krm.sende("erfassen", "erfassen", felder));
        assertThat(krm.oeffne("akte/" + az).body()).contains("Deutscher Bundestag, Petitionsausschuss");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        Map<String, String> felder = formular();
        felder.put("kanal", "");
        felder.put("anliegen[0].thema", "X99");
        felder.put("sofort", "ja");
        HttpResponse<String> antwort = browser("krm").sende("erfassen", "erfassen", felder);
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body())
                .containsPattern("id=\"kanal-fehler\">[^<]+<")
                .containsPattern("id=\"anliegen\\[0].thema-fehler\">[^<]+<")
                .containsPattern("id=\"soforterledigung.erledigungsvermerk-fehler\">[^<]+<")
                .containsPattern("id=\"anliegen\\[0].ergebnis-fehler\">[^<]+<")
                .contains("Der Plan passt nicht.");
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        Map<String, String> felder = formular();
        felder.put("schluessel", UUID.randomUUID().toString());
        Browser krm = browser("krm");
        String erstes = nummer(krm.sende("erfassen", "erfassen", felder));
        assertThat(nummer(krm.sende("erfassen", "erfassen", felder))).isEqualTo(erstes);
    }

    @Test
    void thePageKeepsNothingInTheBrowserAndHasNoInlineScript() {
        HttpResponse<String> seite = browser("krm").oeffne("erfassen");
        assertThat(seite.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(seite.body())
                .doesNotContain("onclick=", "onsubmit=", "style=\"")
                .contains("/js/erfassen/erfassen.js");
    }

    @ParameterizedTest
    @CsvSource({"K05, BESCHWERDE, KRM", "P02, LOB, OMBUDSSTELLE", "V01, KRITIK, GESCHAEFTSFUEHRUNG"})
    void theAreaThatIsShownIsTheOneThatTheCaseGets(String thema, String art, String adressat) {
        Zugriff krm = Zugriff.basic(port, "krm");
        String gezeigt = Zugriff.json(
                        krm.get("/api/zustaendigkeit?thema=%s&art=%s&adressat=%s".formatted(thema, art, adressat)))
                .path("bereich")
                .asText();
        Map<String, String> felder = formular();
        felder.putAll(Map.of("anliegen[0].thema", thema, "anliegen[0].art", art, "adressat", adressat));
        String fall = nummer(browser("krm").sende("erfassen", "erfassen", felder));

        assertThat(Zugriff.json(krm.get("/api/kundenreaktionen/" + fall))
                        .at("/anliegen/0/bereich")
                        .asText())
                .isNotEmpty()
                .isEqualTo(gezeigt);
    }

    @Test
    void noAreaForWhatIsNoTheme() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").get("/api/zustaendigkeit?thema=X99&art=BESCHWERDE");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("Dieses Thema steht nicht im Themenkatalog.");
        assertThat(new Zugriff(port)
                        .get("/api/zustaendigkeit?thema=K05&art=BESCHWERDE")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aThemeIsFoundByWhatPeopleSayForIt() {
        assertThat(browser("krm").oeffne("erfassen").body())
                .containsPattern("value=\"L10 Leistungsminderung\"[^>]*data-worte=\"[^\"]*Sanktion");
        assertThat(browser("ombud").oeffne("anruf").body())
                .containsPattern("value=\"K05 Mietkaution\"[^>]*data-worte=\"[^\"]*Kaution");
    }

    @Test
    void aPageKnowsWhoseSessionItIs() {
        assertThat(Zugriff.json(Zugriff.anmelden(port, "krm").get("/api/csrf"))
                        .path("wer")
                        .asText())
                .isEqualTo("krm");
    }

    private static String nummer(HttpResponse<String> antwort) {
        var fund = Pattern.compile("/akte/(KR-[0-9-]+)").matcher(antwort.body());
        assertThat(fund.find()).as(antwort.body()).isTrue();
        return fund.group(1);
    }

    private static Map<String, String> formular() {
        Map<String, String> felder = new HashMap<>();
        felder.put("kanal", "PERSOENLICH");
        felder.put("eingang", "2026-03-04T09:15");
        felder.put("adressat", "KRM");
        felder.put("reaktionsart", "KUNDENREAKTION");
        felder.put("antwortweg", "TELEFON");
        felder.put("kunde.nachname", "Muster");
        felder.put("kunde.telefon", "0351 123456");
        felder.put("kunde.beduerfnisse.sprache", "Arabisch");
        felder.put("kunde.beduerfnisse.dolmetscher", "true");
        felder.put("einreicher.art", "SELBST");
        felder.put("anliegen[0].art", "BESCHWERDE");
        felder.put("anliegen[0].thema", "m08 Kooperationsplan");
        felder.put("anliegen[0].beschreibung", "Der Plan passt nicht.");
        return felder;
    }

    private Browser browser(String wer) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer);
    }
}
