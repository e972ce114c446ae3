package de.ombud.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.eskalation.Eskalationen;
import de.ombud.vorgang.Aktenzeichen;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees how much of a case on its page (need-to-know inside the authority, § 35 SGB I). */
@OmbudTest
class AkteSeiteTests {

    private static final String TEXT = "Der Vermieter wartet bis morgen.";
    private static final String KAUTION = "Die Kaution ist nicht überwiesen.";
    private static final String FUEHRERSCHEIN = "Der Führerschein wurde abgelehnt.";
    private static final String BEMERKUNG = "Vormittags gut erreichbar.";

    private static final String FALL = """
        {"kanal":"PERSOENLICH","eingang":"2026-11-04T09:15:00+01:00","adressat":"KRM","reaktionsart":"KUNDENREAKTION",
         "dienststelle":"DRESDEN","betreff":"Kaution und Führerschein","text":"%s","antwortweg":"EMAIL",
         "erfasserbemerkung":"%s","weitereKanaele":[],
         "kunde":{"vorname":"Mia","nachname":"Muster<b>","email":"mia@example.org"},
         "einreicher":{"art":"BERATUNGSSTELLE","name":"Petra Rat","organisation":"Beratung e. V.","vollmacht":false},
         "anliegen":[{"art":"BESCHWERDE","thema":"K13","beschreibung":"%s","notlage":true},
                     {"art":"BESCHWERDE","thema":"M06","beschreibung":"%s","notlage":false}]}
        """.formatted(TEXT, BEMERKUNG, KAUTION, FUEHRERSCHEIN);

    @LocalServerPort
    private int port;

    @Autowired
    private Eskalationen eskalationen;

    private String aktenzeichen;

    @BeforeEach
    void aCaseOfTwoAreas() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", FALL);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        aktenzeichen = Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    /** First whose turn it is, with the way to the task for those alone who have it. */
    @Test
    void theNextStepStandsBeforeEverythingAndLeadsToTheTaskOfTheOwnGroup() {
        assertThat(akteFuer("krm").body())
                .containsSubsequence("class=\"phasen\"", "id=\"akte-wartet\"", "class=\"fristen\"", "id=\"handlungen\"")
                .containsSubsequence("Eingang prüfen", "/camunda/app/tasklist/default/#/?task=", "Aufgabe öffnen");
        assertThat(akteFuer("teamleitung").body())
                .contains("id=\"akte-wartet\"")
                .doesNotContain("/camunda/app/tasklist/default/#/?task=");
    }

    @Test
    void afterTheRecordingALinkLeadsToTheTask() {
        assertThat(Zugriff.anmelden(port, "krm")
                        .get("/aufgaben/zu/" + aktenzeichen)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/camunda/app/tasklist/default/#/?task=");
        assertThat(Zugriff.anmelden(port, "leistung")
                        .get("/aufgaben/zu/" + aktenzeichen)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .as("not yet theirs: the case page decides what they may see")
                .endsWith("/akte/" + aktenzeichen);
    }

    @Test
    void krmSeesEverythingThatWasSaid() {
        HttpResponse<String> seite = akteFuer("krm");

        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.body())
                .contains(aktenzeichen, TEXT, BEMERKUNG, KAUTION, FUEHRERSCHEIN, "mia@example.org")
                .contains("Wohnungsangebot eilig zu prüfen (K13)", "Existenzbedrohende Notlage")
                .contains("Keine Vollmacht", "Änderungsprotokoll (0)");
    }

    @Test
    void anAreaSeesItsOwnAnliegenAndOfTheOthersOnlyAreaAndState() {
        assertThat(akteFuer("leistung").body())
                .contains(KAUTION, "Wohnungsangebot eilig zu prüfen")
                .contains("Anliegen eines anderen Bereichs", "Markt und Integration")
                .doesNotContain(TEXT, BEMERKUNG, FUEHRERSCHEIN, "M06", "Änderungsprotokoll");
        assertThat(akteFuer("markt").body())
                .contains(FUEHRERSCHEIN)
                .doesNotContain(KAUTION, "K13", "Existenzbedrohende Notlage");
    }

    @Test
    void everyDeadlineSaysHowItComesAboutAndCanBePrinted() {
        String[] gezaehlt = {
            "Eingang: Mi., 04.11.2026. Dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB, § 26 Abs. 1 SGB X).",
            "Regel: 3 Arbeitstage (Praxis des Kundenreaktionsmanagements). So gezählt endet die Frist am Mo.,"
                    + " 09.11.2026.",
            "Nicht gezählt: Sa., 07.11.2026 (Wochenende); So., 08.11.2026 (Wochenende).",
            "Kein Werktag: Mi., 18.11.2026 (Buß- und Bettag). Die Frist endet darum am Do., 19.11.2026"
        };
        assertThat(akteFuer("krm").body()).contains(gezaehlt).contains("akte/" + aktenzeichen + "/fristen");
        Browser krm = Browser.angemeldet(adresse(), "krm");
        assertThat(krm.oeffne("akte/" + aktenzeichen + "/fristen").body())
                .contains(gezaehlt)
                .contains("Fristen der Kundenreaktion " + aktenzeichen)
                .doesNotContain("Mia", TEXT);
    }

    @Test
    void whatWasDecidedAboutAMissedDeadlineIsReadByThoseWhoSeeTheWholeCase() {
        Aktenzeichen fall = new Aktenzeichen(aktenzeichen);
        eskalationen.ausloesen(fall, "GRENZE");
        assertThat(akteFuer("krm").body()).contains("Noch nichts veranlasst.");

        eskalationen.klaeren(fall, "GRENZE", "Antwort bis Freitag, Vertretung eingeteilt.", "bereichsleitung");

        assertThat(akteFuer("bereichsleitung").body())
                .contains("Antwort bis Freitag, Vertretung eingeteilt.", "Veranlasst von bereichsleitung");
        assertThat(akteFuer("leistung").body()).doesNotContain("Vertretung eingeteilt", "Fristüberschreitung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"selbst", "eingang", "ombud", "presse", "admin", "analyse"})
    void whoHasNothingToDoWithItLearnsNotEvenThatItExists(String wer) {
        Browser browser = Browser.angemeldet(adresse(), wer);
        HttpResponse<String> seite = browser.oeffne("akte/" + aktenzeichen);

        assertThat(seite.statusCode()).isEqualTo(404);
        assertThat(seite.body()).doesNotContain(aktenzeichen, TEXT, "Mia");
        assertThat(browser.oeffne("akte/" + aktenzeichen + "/beilage").statusCode())
                .isEqualTo(404);
        assertThat(browser.oeffne("akte/" + aktenzeichen + "/fristen").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KR-1999-999999", "KR-1", "x"})
    void aCaseThatDoesNotExistLooksTheSame(String unbekannt) {
        assertThat(Browser.angemeldet(adresse(), "krm")
                        .oeffne("akte/" + unbekannt)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutALoginThereIsNoPage() {
        assertThat(new Zugriff(port).get("/akte/" + aktenzeichen).statusCode()).isEqualTo(302);
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        assertThat(akteFuer("krm").body()).contains("Muster&lt;b&gt;").doesNotContain("Muster<b>");
    }

    @Test
    void thePageStaysInNoCacheAndOnlyOurOwnPagesMayFrameIt() {
        HttpResponse<String> beilage = Browser.angemeldet(adresse(), "krm").oeffne("akte/" + aktenzeichen + "/beilage");

        assertThat(beilage.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(beilage.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(regeln -> assertThat(regeln).contains("frame-ancestors 'self'"));
        assertThat(beilage.body()).contains(TEXT).doesNotContain("Abmelden");
    }

    @Test
    void tasklistFindsTheScriptThatShowsTheCase() {
        HttpResponse<String> skript = Browser.angemeldet(adresse(), "leistung")
                .oeffne("camunda/api/tasklist/plugin/ombud-akte/static/app/akte.js");

        assertThat(skript.statusCode()).isEqualTo(200);
        assertThat(skript.body()).contains("/beilage");
    }

    private HttpResponse<String> akteFuer(String wer) {
        return Browser.angemeldet(adresse(), wer).oeffne("akte/" + aktenzeichen);
    }

    private URI adresse() {
        return URI.create("http://localhost:" + port + "/");
    }
}
