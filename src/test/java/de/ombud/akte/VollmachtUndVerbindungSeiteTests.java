package de.ombud.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What KRM does about a Vollmacht and about contacts that say the same, on the page of the case and without JavaScript. */
@OmbudTest
class VollmachtUndVerbindungSeiteTests {

    private static final String FALL = """
            {"kanal":"EMAIL","text":"Die Unterlagen sind weg.","antwortweg":"EMAIL",
             "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org"},
             "einreicher":{"art":"BERATUNGSSTELLE","name":"Petra Rat","email":"rat@beratung.example","vollmacht":true},
             "anliegen":[{"art":"BESCHWERDE","thema":"L11","beschreibung":""}]}
            """;

    @LocalServerPort
    private int port;

    private String az;
    private String andere;
    private Browser krm;

    @BeforeEach
    void twoCases() {
        az = erfasst();
        andere = erfasst();
        krm = browser("krm");
    }

    private String erfasst() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", FALL);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private Browser browser(String wer) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer);
    }

    private String seite(String ziel, Map<String, String> felder) {
        krm.sende("akte/" + az, "akte/" + az + ziel, felder);
        return krm.oeffne("akte/" + az).body();
    }

    @Test
    void onePageSaysWhomLettersGoToAndEveryStepChangesIt() {
        assertThat(krm.oeffne("akte/" + az).body()).contains("Schreiben gehen an die Vertretung: Vollmacht vom");

        assertThat(seite("/vollmacht/widerruf", Map.of("grund", "Brief der Person")))
                .contains("Vollmacht widerrufen am", "widerrufen. Brief der Person");
        assertThat(seite("/vollmacht", Map.of("nachweis", "WIRD_NACHGEREICHT", "nachweisBis", "2099-01-31")))
                .contains("Der Nachweis der Vollmacht ist angekündigt bis 31.01.2099");
        assertThat(seite(
                        "/vollmacht",
                        Map.of("nachweis", "SCHRIFTLICH", "umfang", "EINZELNE_ANLIEGEN", "anliegen", "1")))
                .contains("Schreiben gehen an die Vertretung", "nur Anliegen 1");
        assertThat(seite("/vollmacht", Map.of("nachweis", "SCHRIFTLICH", "umfang", "NUR_AUSKUNFT")))
                .contains("die Vertretung darf Auskunft bekommen");
        assertThat(seite("/vollmacht/falsch", Map.of("grund", "Gefälscht", "offenbart", "true")))
                .contains("Die Vollmacht war falsch", "Datenpanne");
    }

    @Test
    void aSlipIsSaidOnThePage() {
        assertThat(seiteNach("/vollmacht/widerruf", Map.of("grund", " "))).contains("Bitte einen Grund nennen.");
        assertThat(seiteNach("/vollmacht", Map.of("nachweis", "WIRD_NACHGEREICHT")))
                .contains("Ein Tag gehört genau zu einem Nachweis");
        assertThat(seiteNach("/verbindungen", Map.of("mit", "KR-1999-000001", "art", "DUBLETTE", "grund", "x")))
                .contains("Es gibt keine Kundenreaktion mit diesem Aktenzeichen.");
        assertThat(seiteNach("/verbindungen", Map.of("mit", az, "art", "DUBLETTE", "grund", "x")))
                .contains("nicht mit sich selbst");
        assertThat(seiteNach("/verbindungen", Map.of("mit", andere, "art", "DUBLETTE", "grund", "\u202E")))
                .contains("unerlaubte Zeichen");
    }

    private String seiteNach(String ziel, Map<String, String> felder) {
        return krm.sende("akte/" + az, "akte/" + az + ziel, felder).body();
    }

    @Test
    void casesAreLinkedAndUnlinkedOnThePage() {
        assertThat(seite("/verbindungen", Map.of("mit", andere, "art", "WIEDERHOLUNG", "grund", "Gleiche Worte")))
                .contains("Verbundene Kundenreaktionen", andere, "Gleiche Worte");
        assertThat(seite("/verbindungen/" + andere + "/loesung", Map.of("grund", "Doch nicht")))
                .doesNotContain("Verbundene Kundenreaktionen");
    }

    @Test
    void whoOnlyReadsHasNoFormAndNoEffect() {
        Browser teamleitung = browser("teamleitung");
        assertThat(teamleitung.oeffne("akte/" + az).body())
                .contains("Schreiben gehen an die Vertretung")
                .doesNotContain("Vollmacht aufnehmen", "Widerruf aufnehmen", "verbinden-mit");

        teamleitung.sende("akte/" + az, "akte/" + az + "/vollmacht/widerruf", Map.of("grund", "x"));
        assertThat(krm.oeffne("akte/" + az).body()).contains("Schreiben gehen an die Vertretung");

        Browser presse = browser("presse");
        assertThat(presse.sende("", "akte/" + az + "/vollmacht/widerruf", Map.of("grund", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(presse.sende(
                                "",
                                "akte/" + az + "/verbindungen",
                                Map.of("mit", andere, "art", "DUBLETTE", "grund", "x"))
                        .statusCode())
                .isEqualTo(404);
    }
}
