package de.ombud.verbesserung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Measures over HTTP: from closed Anliegen of several cases, seen by those whom they concern. */
@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImpulseApiTests {

    @Autowired
    private Buero buero;

    @LocalServerPort
    private int port;

    private Aktenzeichen erster;
    private Aktenzeichen zweiter;

    @BeforeAll
    void twoClosedMattersOfTheSameArea() {
        erster = buero.bewertet(KundenreaktionFixtures.beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        zweiter = buero.bewertet(KundenreaktionFixtures.beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
    }

    @Test
    void aMeasureIsDrawnFromMattersOfDifferentCases() {
        JsonNode impuls = Zugriff.json(vorschlag("krm", gueltig()));
        assertThat(impuls.path("nummer").asText()).matches("VI-\\d{4}-\\d{4}");
        assertThat(impuls.path("stand").asText()).isEqualTo("VORGESCHLAGEN");
        assertThat(impuls.path("anliegen").findValuesAsText("aktenzeichen"))
                .containsExactly(erster.wert(), zweiter.wert());
        assertThat(impuls.at("/kennzahlen/tage").asInt()).isEqualTo(90);
        assertThat(impuls.path("verantwortlicheGruppe").asText()).isEqualTo("leistung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm2", "teamleitung", "bereichsleitung", "gf", "analyse", "leistung", "leistung2"})
    void thoseWhomItConcernsSeeIt(String wer) {
        String nummer = vorgeschlagen();
        assertThat(als(wer).get("/api/impulse/" + nummer).statusCode()).isEqualTo(200);
        assertThat(als(wer).get("/api/impulse").body()).contains(nummer);
        assertThat(seite(wer, "impulse/" + nummer).body()).contains(nummer, "Bescheide verständlicher schreiben");
        assertThat(seite(wer, "impulse").body()).contains(nummer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markt", "selbst", "eingang", "ombud", "presse", "recht", "dsb", "admin"})
    void forAllOthersThereIsNone(String wer) {
        String nummer = vorgeschlagen();
        assertThat(als(wer).get("/api/impulse/" + nummer).statusCode()).isEqualTo(404);
        assertThat(als(wer).get("/api/impulse").body()).doesNotContain(nummer);
        assertThat(seite(wer, "impulse/" + nummer).statusCode()).isEqualTo(404);
        assertThat(seite(wer, "impulse").body()).doesNotContain(nummer);
    }

    @Test
    void processAnalystsSeeTheMeasureButNoCase() {
        String nummer = vorgeschlagen();
        assertThat(als("analyse").get("/api/impulse/" + nummer).body()).doesNotContain(erster.wert(), zweiter.wert());
        assertThat(seite("analyse", "impulse/" + nummer).body()).doesNotContain(erster.wert(), zweiter.wert());
        assertThat(seite("krm", "impulse/" + nummer).body()).contains(erster.wert(), zweiter.wert());
    }

    @ParameterizedTest
    @ValueSource(strings = {"presse", "recht", "dsb", "admin", "analyse", "widerspruch"})
    void whoWorksOnNoAnliegenProposesNothing(String wer) {
        assertThat(vorschlag(wer, gueltig()).statusCode()).isEqualTo(403);
    }

    @Test
    void anAreaProposesFromItsOwnAnliegenOnly() {
        assertThat(vorschlag("leistung", gueltig()).statusCode()).isEqualTo(201);
        HttpResponse<String> fremd = vorschlag("markt", gueltig());
        assertThat(fremd.statusCode()).isEqualTo(400);
        assertThat(felder(fremd)).containsExactly("anliegen[0]", "anliegen[1]");
    }

    @Test
    void anAnliegenThatIsStillOpenTeachesNothingYet() {
        Aktenzeichen offen = buero.verteilt(KundenreaktionFixtures.beschwerde().neu());
        HttpResponse<String> antwort = vorschlag("krm", gueltig().replace(zweiter.wert(), offen.wert()));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("noch nicht abgeschlossen");
    }

    @Test
    void nobodyWhoseCaseItIsIsNamed() {
        assertThat(felder(vorschlag("krm", gueltig().replace("Die Vorlage", "Frau Muster: die Vorlage"))))
                .containsExactly("beschreibung");
        assertThat(felder(vorschlag("krm", gueltig().replace("Bescheide verständlicher", "mia@example.org"))))
                .containsExactly("titel");
        assertThat(vorschlag("krm", gueltig().replace("Die Vorlage", "Die Musterantwort"))
                        .statusCode())
                .as("a word that only contains the name")
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "titel          | ''",
                "titel          | 7",
                "beschreibung   | 'a\\u0000'",
                "verantwortlich | 'niemand'",
                "verantwortlich | '; drop table'",
                "verantwortlich | 'analyse'",
                "faelligBis     | '2020-01-01'",
                "faelligBis     | '2099-01-01'",
                "faelligBis     | 'bald'",
                "anliegen       | []",
                "anliegen       | 'alle'",
                "unbekannt      | 1"
            })
    void aFaultyFieldIsNamedAndNothingIsStored(String feld, String wert) {
        String koerper = gueltig().replaceFirst("\"" + feld + "\":(\"[^\"]*\"|null|\\[.*])", "\"" + feld + "\":@");
        String neu = wert.replace('\'', '"');
        koerper = koerper.contains("@")
                ? koerper.replace("@", neu)
                : "{\"" + feld + "\":" + neu + "," + koerper.strip().substring(1);
        HttpResponse<String> antwort = vorschlag("krm", koerper);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
        assertThat(felder(antwort)).containsOnly(feld);
    }

    @Test
    void theFiguresStandInATableBesideTheirBars() {
        String seite = seite("krm", "impulse/" + vorgeschlagen()).body();
        assertThat(seite).contains("<svg", "role=\"img\"", "90 Tage vorher", "bisher 1 von 90 Tagen nachher");
    }

    private String vorgeschlagen() {
        HttpResponse<String> antwort = vorschlag("krm", gueltig());
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("nummer").asText();
    }

    private String gueltig() {
        return """
            {"titel":"Bescheide verständlicher schreiben","beschreibung":"Die Vorlage hat acht Seiten.",
             "verantwortlich":"leistung","faelligBis":null,
             "anliegen":[{"aktenzeichen":"%s","nr":1},{"aktenzeichen":"%s","nr":1}]}\
            """.formatted(erster, zweiter);
    }

    private HttpResponse<String> vorschlag(String wer, String koerper) {
        return als(wer).post("/api/impulse", koerper);
    }

    private HttpResponse<String> seite(String wer, String pfad) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer)
                .oeffne(pfad);
    }

    private static List<String> felder(HttpResponse<String> antwort) {
        return Zugriff.json(antwort).path("errors").findValuesAsText("field");
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }
}
