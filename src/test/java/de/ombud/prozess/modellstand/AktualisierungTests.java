package de.ombud.prozess.modellstand;

import static de.ombud.prozess.modellstand.Staende.geaendert;
import static de.ombud.prozess.modellstand.Staende.lies;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The program is updated: before, it shipped another file, which an analyst changed; now it starts as it is. */
@OmbudTest
class AktualisierungTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String DATEI = "bpmn/anliegen.bpmn";
    private static final String FORMULAR = "forms/antwort-schreiben.form";

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Standuebersicht uebersicht;

    @Autowired
    private Lieferung lieferung;

    @Autowired
    private Auslieferungen auslieferungen;

    @LocalServerPort
    private int port;

    private Staende staende;

    @BeforeEach
    void vorher() {
        staende = Staende.von(anwendung);
    }

    @AfterEach
    void nachher() {
        lieferung.nimmAuf(auslieferungen.jetzige());
        staende.zurueck();
        lieferung.nimmAuf(auslieferungen.jetzige());
        assertThat(auslieferungen.konflikte()).as("nothing is left to decide").isEmpty();
    }

    @Test
    void bothPicturesAreShownAndTheAnalystTakesTheOneOfTheProgram() {
        beideHabenGeaendert();
        Zugriff analyse = Zugriff.anmelden(port, "analyse");

        assertThat(analyse.get("/modelle").body())
                .contains("Zu entscheiden", "Datei des Programms", "Geltende Datei", "Beschwerde bearbeiten")
                .contains("class=\"userTask geaendert\"")
                .satisfies(seite -> assertThat(seite.split("<svg").length - 1)
                        .as("pictures")
                        .isEqualTo(2));
        assertThat(gilt(DATEI)).contains("Beschwerde bearbeiten");
        int vorher = uebersicht.neuester().nr();

        entscheide(analyse, true);

        assertThat(gilt(DATEI)).isEqualTo(lies(DATEI));
        Modellstand stand = uebersicht.neuester();
        assertThat(stand.nr()).isEqualTo(vorher + 1);
        assertThat(stand.wer()).contains("analyse");
        assertThat(stand.kommentar()).isEqualTo("Aus dem Programm übernommen: " + DATEI);
        expectDecided(analyse);
    }

    @Test
    void theAnalystKeepsTheirOwnAndIsNotAskedAgain() {
        beideHabenGeaendert();
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        int vorher = uebersicht.neuester().nr();

        entscheide(analyse, false);

        assertThat(uebersicht.neuester().nr()).as("nothing changes").isEqualTo(vorher);
        assertThat(gilt(DATEI)).contains("Beschwerde bearbeiten");
        expectDecided(analyse);
    }

    @Test
    void aFileThatTheProgramShipsNoLongerIsToBeDecidedToo() {
        rolleAus("antwort-schreiben.form", geaendert(FORMULAR, "\"type\": \"default\"", "\"type\": \"default\" "));
        Map<String, byte[]> ohne = new TreeMap<>(auslieferungen.jetzige());
        ohne.remove(FORMULAR);
        lieferung.nimmAuf(ohne);
        lieferung.nimmAuf(ohne);

        assertThat(auslieferungen.konflikte()).containsExactly(FORMULAR);
        assertThat(gilt(FORMULAR)).contains("\"default\" ");
        assertThat(Zugriff.anmelden(port, "gf").get("/modelle").body())
                .contains(FORMULAR)
                .doesNotContain("Datei des Programms übernehmen");
        lieferung.nimmAuf(auslieferungen.jetzige());
        entscheide(Zugriff.anmelden(port, "analyse"), true, FORMULAR);
        assertThat(gilt(FORMULAR)).isEqualTo(lies(FORMULAR));
    }

    @Test
    void whereTheProgramNowShipsWhatIsLiveThereIsNothingToDecide() {
        beideHabenGeaendert();
        Map<String, byte[]> naechste = new TreeMap<>(auslieferungen.jetzige());
        naechste.put(DATEI, gilt(DATEI).getBytes(StandardCharsets.UTF_8));

        lieferung.nimmAuf(naechste);

        assertThat(auslieferungen.konflikte()).isEmpty();
    }

    @Test
    void nobodyButAnalystsDecides() {
        beideHabenGeaendert();
        for (String andere : new String[] {"gf", "krm", "admin"}) {
            assertThat(post(Zugriff.anmelden(port, andere), true, DATEI).statusCode())
                    .as(andere)
                    .isEqualTo(403);
        }
        assertThat(auslieferungen.konflikte()).containsExactly(DATEI);
        assertThat(post(Zugriff.anmelden(port, "analyse"), true, "bpmn/versand.bpmn")
                        .statusCode())
                .as("about which there is nothing to decide")
                .isEqualTo(404);
    }

    @Test
    void theProgramDoesNotStartWithoutWhatARunningCaseWillNeed() {
        Map<String, byte[]> frueher = new TreeMap<>(auslieferungen.jetzige());
        frueher.put(DATEI, geaendert(DATEI, "${uhr.", "${sanduhr.").getBytes(StandardCharsets.UTF_8));
        frueher.remove(FORMULAR);
        lieferung.nimmAuf(frueher);
        int stand = uebersicht.neuester().nr();
        Buero buero = new Buero(anwendung);
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        try {
            assertThat(catchThrowable(lieferung::afterSingletonsInstantiated))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("laufen noch Fälle")
                    .hasMessageContaining("Stand " + stand + ", " + DATEI)
                    .hasMessageContaining("Es fehlt „sanduhr.bisAnliegen“.")
                    .hasMessageContaining("Es fehlt das Formular „antwort-schreiben“.")
                    .hasMessageContaining("die vorige Fassung des Programms starten")
                    .message()
                    .doesNotContain(fall.wert());
            FailureAnalysis statt = new ModelleFehlen.Analyse().analyze(new ModelleFehlen("Stand 7, x"));
            assertThat(statt.getDescription()).endsWith("Stand 7, x");
            assertThat(statt.getAction()).startsWith("Bitte die vorige Fassung");
            assertThat(uebersicht.neuester().nr())
                    .as("another node that still runs goes on with its models")
                    .isEqualTo(stand);
        } finally {
            Zugriff.basic(port, "krm")
                    .post("/api/kundenreaktionen/" + fall.wert() + "/rueckzug", "{\"grund\":\"Hat sich erledigt\"}");
            buero.jobsLaufen(fall);
        }
        Throwable danach = catchThrowable(lieferung::afterSingletonsInstantiated);
        assertThat(danach == null ? "" : danach.getMessage())
                .as("nothing runs on it any more")
                .doesNotContain("Stand " + stand + ",");
    }

    /** The real start, after one of a program that shipped another file and a change by an analyst. */
    private void beideHabenGeaendert() {
        Map<String, byte[]> frueher = new TreeMap<>(auslieferungen.jetzige());
        String alte = geaendert(DATEI, "P1095D", "P1200D");
        frueher.put(DATEI, alte.getBytes(StandardCharsets.UTF_8));
        lieferung.nimmAuf(frueher);
        rolleAus("anliegen.bpmn", alte.replace("name=\"Anliegen bearbeiten\"", "name=\"Beschwerde bearbeiten\""));
        assertThat(auslieferungen.konflikte()).isEmpty();

        lieferung.nimmAuf(auslieferungen.jetzige());

        assertThat(auslieferungen.konflikte()).containsExactly(DATEI);
    }

    private void expectDecided(Zugriff analyse) {
        int stand = uebersicht.neuester().nr();
        assertThat(analyse.get("/modelle").body())
                .contains("Die Entscheidung ist vermerkt.")
                .doesNotContain("Zu entscheiden");
        lieferung.nimmAuf(auslieferungen.jetzige());
        assertThat(auslieferungen.konflikte()).as("after the next start").isEmpty();
        assertThat(uebersicht.neuester().nr()).isEqualTo(stand);
    }

    private String gilt(String datei) {
        return new String(uebersicht.inhalte(uebersicht.neuester()).get(datei), StandardCharsets.UTF_8);
    }

    private void rolleAus(String datei, String inhalt) {
        HttpResponse<String> antwort = Staende.sende(
                Zugriff.basic(port, "analyse"), "/engine-rest/deployment/create", "Eigenes", Map.of(datei, inhalt));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    private static void entscheide(Zugriff wer, boolean programm) {
        entscheide(wer, programm, DATEI);
    }

    private static void entscheide(Zugriff wer, boolean programm, String datei) {
        HttpResponse<String> antwort = post(wer, programm, datei);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(302);
    }

    private static HttpResponse<String> post(Zugriff wer, boolean programm, String datei) {
        Matcher csrf = CSRF.matcher(wer.get("/").body());
        String token = csrf.find() ? csrf.group(1) : "";
        return wer.sende(
                "POST",
                "/modelle/konflikt",
                "datei=" + datei + "&programm=" + programm + "&_csrf=" + token,
                "application/x-www-form-urlencoded");
    }
}
