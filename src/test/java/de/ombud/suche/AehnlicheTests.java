package de.ombud.suche;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While somebody works on a matter they see how like ones were answered, and nothing of the people in them. */
@OmbudTest
class AehnlicheTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Autowired
    private Fallfreigabe freigabe;

    private String wort;
    private Aktenzeichen frueher;

    @BeforeEach
    void aClosedCaseOfTwoAreas() {
        // a word of its own, so that what other tests leave behind is less alike
        wort = "Fahrkarte" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        frueher = erfasst("Mia", "Sonnenschein");
        beantwortet(frueher, "Sehr geehrte Frau Sonnenschein, die " + wort + " wird erstattet.");
    }

    @Test
    void krmReadsTheAnswerWithoutTheNames() {
        Aktenzeichen jetzt = erfasst("Ole", "Regen");

        String abschnitt = abschnitt("krm", jetzt);

        assertThat(abschnitt)
                .contains(frueher.wert(), "begründet", "Sehr geehrte Frau […], die " + wort + " wird erstattet.")
                .doesNotContain("Sonnenschein", "Mia");
        assertThat(abschnitt.indexOf(frueher.wert()))
                .as("the most alike first")
                .isEqualTo(abschnitt.indexOf("KR-", abschnitt.indexOf("<article")));
    }

    @Test
    void anAreaReadsWhatWasSaidAboutMattersOfItsOwn() {
        Aktenzeichen jetzt = erfasst("Ole", "Regen");

        assertThat(abschnitt("markt", jetzt))
                .contains(frueher.wert(), "Ermessen falsch ausgeübt.")
                .doesNotContain("wird erstattet", "Sonnenschein", "Rechenfehler.");
        assertThat(abschnitt("leistung", jetzt))
                .contains(frueher.wert(), "Rechenfehler.")
                .doesNotContain("wird erstattet", "Sonnenschein", "Ermessen falsch ausgeübt.");
    }

    @Test
    void whoIsExcludedFromACaseIsNotShownIt() {
        freigabe.ausschliessen(frueher, "krm2", "§ 16 SGB X", "teamleitung");

        assertThat(abschnitt("krm2", erfasst("Ole", "Regen"))).doesNotContain(frueher.wert());
    }

    @Test
    void anEndedCaseNeedsNoExamples() {
        assertThat(abschnitt("krm", frueher)).isEmpty();
    }

    @Test
    void whatWasShownIsInTheReadLogOfThatCase() {
        abschnitt("krm2", erfasst("Ole", "Regen"));

        assertThat(Zugriff.basic(port, "dsb")
                        .get("/api/kundenreaktionen/" + frueher.wert() + "/lesezugriffe")
                        .body())
                .contains("\"wer\":\"krm2\",\"weg\":\"AEHNLICH\"");
    }

    private Aktenzeichen erfasst(String vorname, String nachname) {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post("/api/kundenreaktionen", """
                    {"kanal":"EMAIL","text":"Hallo.","antwortweg":"EMAIL",
                     "kunde":{"vorname":"%s","nachname":"%s","email":"x%s@example.org"},
                     "anliegen":[{"art":"BESCHWERDE","thema":"M10","beschreibung":"%s abgelehnt."},
                                 {"art":"BESCHWERDE","thema":"L07","beschreibung":"%s nicht bezahlt."}]}
                    """.formatted(vorname, nachname, UUID.randomUUID(), wort, wort));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
    }

    private void beantwortet(Aktenzeichen fall, String text) {
        buero.geprueft(fall);
        for (Task aufgabe : buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            boolean leistung = buero.gruppe(aufgabe).equals("leistung");
            buero.erledigt(
                    aufgabe,
                    leistung ? "leistung" : "markt",
                    Map.of(
                            "ergebnis", "BEGRUENDET",
                            "abhilfe", "KORRIGIERT",
                            "stellungnahme", leistung ? "Rechenfehler." : "Ermessen falsch ausgeübt."));
            buero.jobsLaufen(fall);
        }
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", text));
        buero.jobsLaufen(fall);
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);
        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);
        buero.jobsLaufen(fall);
    }

    /** Empty where the page has no such section. */
    private String abschnitt(String wer, Aktenzeichen fall) {
        String seite = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer)
                .oeffne("akte/" + fall.wert())
                .body();
        int anfang = seite.indexOf("id=\"akte-aehnliche\"");
        return anfang < 0 ? "" : seite.substring(anfang, seite.indexOf("</section>", anfang));
    }
}
