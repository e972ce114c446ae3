package de.ombud.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.eskalation.Eskalationen;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happened in a case is told on its page, to each person as much as they may know. */
@OmbudTest
class AktenverlaufTests {

    private static final String FALL = """
        {"kanal":"EMAIL","text":"Zwei Dinge.","antwortweg":"EMAIL",
         "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org"},
         "anliegen":[{"art":"BESCHWERDE","thema":"L11","beschreibung":"Unterlagen weg."},
                     {"art":"BESCHWERDE","thema":"M06","beschreibung":"Führerschein."}]}
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private Eskalationen eskalationen;

    private Aktenzeichen fall;

    @Autowired
    private Buero buero;

    @BeforeEach
    void aCaseWithBothMattersRated() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", FALL);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        fall = new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
        buero.geprueft(fall);
        for (Task aufgabe : buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            String wer = buero.gruppe(aufgabe).equals("leistung") ? "leistung" : "markt";
            buero.erledigt(
                    aufgabe,
                    wer,
                    Map.of("ergebnis", "BEGRUENDET", "abhilfe", "KORRIGIERT", "stellungnahme", "Geprüft."));
            buero.jobsLaufen(fall);
        }
    }

    @Test
    void krmReadsFromReceiptToRelease() {
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Geheime Antwort"));
        buero.jobsLaufen(fall);
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);
        eskalationen.ausloesen(fall, "GRENZE");

        String verlauf = verlauf("krm");

        assertThat(verlauf)
                .contains(
                        "Eingegangen: E-Mail",
                        "Erfasst mit 2 Anliegen",
                        "Eingangsbestätigung per E-Mail versandt",
                        "Anliegen 1 (Leistung): bewertet, begründet",
                        "Anliegen 2 (Markt und Integration): bewertet, begründet",
                        "Antwort geschrieben, Fassung 1",
                        "Antwort freigegeben",
                        "(teamleitung)",
                        "Frist überschritten: Aufgabe der Bereichsleitung",
                        "Was davor geschah")
                .doesNotContain("Geheime Antwort");
        assertThat(verlauf.indexOf("Antwort freigegeben"))
                .as("the latest first")
                .isLessThan(verlauf.indexOf("Eingegangen"));
    }

    @Test
    void anAreaLearnsOfAForeignMatterNumberAreaAndState() {
        assertThat(verlauf("leistung"))
                .contains("Anliegen 1 (Leistung): bewertet, begründet", "Anliegen 2 (Markt und Integration): bewertet")
                .doesNotContain("Anliegen 2 (Markt und Integration): bewertet, ", "(markt)", "(krm)", "versandt");
    }

    /** The section only. */
    private String verlauf(String wer) {
        String seite = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer)
                .oeffne("akte/" + fall.wert())
                .body();
        int anfang = seite.indexOf("id=\"akte-verlauf\"");
        return seite.substring(anfang, seite.indexOf("</section>", anfang));
    }
}
