package de.ombud.system.rahmen;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in the morning, each role sees first what is theirs, and nothing else. */
@OmbudTest
class StartseiteTests {

    private static final String AUFGABEN = "id=\"start-aufgaben\"";
    private static final String ESKALATIONEN = "id=\"start-eskalationen\"";
    private static final String MODELLE = "id=\"start-modelle\"";
    private static final String PROTOKOLL = "id=\"start-lesezugriffe\"";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "leistung", "markt", "selbst", "eingang", "ombud", "widerspruch", "presse", "recht"})
    void whoeverWorksOnCasesSeesTheirTasksAlone(String wer) {
        assertThat(start(wer)).contains(AUFGABEN, "heute fällig", "noch bei niemandem");
        assertThat(start(wer)).doesNotContain(ESKALATIONEN, MODELLE, PROTOKOLL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamleitung", "bereichsleitung", "gf"})
    void leadershipSeesTheEscalationsBeforeTheirTasks(String wer) {
        assertThat(start(wer)).containsSubsequence(ESKALATIONEN, AUFGABEN).doesNotContain(PROTOKOLL);
    }

    @Test
    void analystsSeeTheModelsAndNoTasks() {
        assertThat(start("analyse"))
                .contains(MODELLE)
                .containsPattern("Stand \\d+")
                .doesNotContain(AUFGABEN, ESKALATIONEN, PROTOKOLL);
    }

    @Test
    void dataProtectionSeesTheLogAndTheirTasks() {
        assertThat(start("dsb")).contains(PROTOKOLL, AUFGABEN).doesNotContain(ESKALATIONEN, MODELLE);
    }

    @Test
    void administrationHasNoTasksButItsPages() {
        assertThat(start("admin"))
                .contains("/stoerungen", "/lokal/uhr")
                .doesNotContain(AUFGABEN, ESKALATIONEN, MODELLE, PROTOKOLL);
    }

    @ParameterizedTest
    @CsvSource({"krm,/suche", "leistung,/aufgaben", "gf,/leitstand", "analyse,/modelle", "dsb,/lesezugriffe"})
    void eachPageHasTheSameWays(String wer, String seite) {
        String wege = nav(start(wer));
        assertThat(wege).isNotEmpty();
        assertThat(nav(Zugriff.anmelden(port, wer).get(seite).body())).isEqualTo(wege);
    }

    @Test
    void beforeTheLoginNoWayIsTold() {
        assertThat(nav(new Zugriff(port).get("/login").body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"krm,true", "eingang,true", "leistung,false", "gf,false", "dsb,false", "analyse,false"})
    void theBarOffersRecordingToThoseOnlyWhoMay(String wer, boolean darf) {
        assertThat(seiten(wer).contains("erfassen")).isEqualTo(darf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "leistung", "teamleitung", "gf", "analyse", "dsb", "ombud", "eingang"})
    void noWayThatIsOfferedIsClosed(String wer) {
        Zugriff person = Zugriff.anmelden(port, wer);
        Zugriff.json(person.get("/api/seiten"))
                .forEach(seite -> assertThat(
                                person.get(seite.path("adresse").asText()).statusCode())
                        .as("%s at %s", wer, seite.path("adresse").asText())
                        .isIn(200, 302));
    }

    @Test
    void nobodyLearnsTheWaysWithoutALogin() {
        assertThat(new Zugriff(port).get("/api/seiten").statusCode()).isEqualTo(401);
    }

    private List<String> seiten(String wer) {
        return Zugriff.json(Zugriff.basic(port, wer).get("/api/seiten")).findValuesAsText("schluessel");
    }

    private String start(String wer) {
        return Zugriff.anmelden(port, wer).get("/").body();
    }

    private static String nav(String seite) {
        int von = seite.indexOf("<nav class=\"wege\"");
        return von < 0 ? "" : seite.substring(von, seite.indexOf("</nav>", von));
    }
}
