package de.ombud.prozess.modellstand;

import static de.ombud.prozess.modellstand.Staende.geaendert;
import static de.ombud.prozess.modellstand.Staende.lies;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.modellpruefung.Tabellenprobe;
import de.ombud.prozess.modellpruefung.Tabellenprobe.Probetabelle;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An analyst asks a table what it would answer, before a case does. */
@OmbudTest
class TabellenprobeTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String EIGENE = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_eigene" name="Eigene" namespace="http://camunda.org/schema/1.0/dmn">
          <decision id="eigene" name="Eigene" camunda:historyTimeToLive="P365D">
            <decisionTable id="DecisionTable_Eigene" hitPolicy="%s">
              <input id="Input_Tage" label="Tage"><inputExpression id="InputExpression_Tage" typeRef="integer"%s><text>%s</text></inputExpression></input>
              <output id="Output_Stufe" label="Stufe" name="stufe" typeRef="string" />
              <rule id="Rule_Bald"><inputEntry id="Entry_1"><text>&lt; 10</text></inputEntry><outputEntry id="Entry_2"><text>"bald"</text></outputEntry></rule>
              <rule id="Rule_Kurz"><inputEntry id="Entry_3"><text>&lt; 3</text></inputEntry><outputEntry id="Entry_4"><text>"heute"</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """;

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Standuebersicht uebersicht;

    @Autowired
    private Tabellenprobe probe;

    @Autowired
    private DecisionService entscheidungen;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Staende staende;

    @BeforeEach
    void vorher() {
        staende = Staende.von(anwendung);
    }

    @AfterEach
    void nachher() {
        staende.zurueck();
    }

    @Test
    void theRowThatCountsAndWhatItAnswersAreShown() {
        int stand = uebersicht.neuester().nr();
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        assertThat(analyse.get("/modelle/" + stand + "/datei?name=bpmn/zustaendigkeit.dmn")
                        .body())
                .contains("Tabelle „Bereich“ probieren", "tabelle=bereich");
        assertThat(analyse.get(seite(stand, "zustaendigkeit", "bereich")).body())
                .contains("value=\"BESCHWERDE\">BESCHWERDE</option>", "value=\"K05\">K05 ")
                .doesNotContain("class=\"gilt\"");

        String antwort =
                frage(analyse, stand, "zustaendigkeit", "bereich", Map.of("thema", "K05", "art", "BESCHWERDE"));

        assertThat(antwort)
                .contains("Bereich: LEISTUNG", "value=\"K05\" selected=\"selected\">")
                .containsOnlyOnce("class=\"gilt\"")
                .as("the last row takes what nobody else wants")
                .contains("class=\"passt\"");
    }

    @Test
    void eachStateAnswersByItsOwnTable() {
        int vorher = uebersicht.neuester().nr();
        HttpResponse<String> ausgerollt = Staende.sende(
                Zugriff.basic(port, "analyse"),
                "/engine-rest/deployment/create",
                "Früher",
                Map.of("fristen.dmn", geaendert("bpmn/fristen.dmn", "<text>14</text>", "<text>21</text>")));
        assertThat(ausgerollt.statusCode()).as(ausgerollt.body()).isEqualTo(200);

        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        assertThat(frage(analyse, vorher, "fristen", "uhr", Map.of("uhr", "ANTWORT")))
                .contains("Wert: 14, Einheit: KALENDERTAGE");
        assertThat(frage(analyse, vorher + 1, "fristen", "uhr", Map.of("uhr", "ANTWORT")))
                .contains("Wert: 21, Einheit: KALENDERTAGE");
    }

    @Test
    void aValueThatTheTableDoesNotKnowIsSaidInGerman() {
        int stand = uebersicht.neuester().nr();
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        assertThat(frage(analyse, stand, "zustaendigkeit", "bereich", Map.of("art", "Unfug")))
                .contains("Art: „Unfug“ gehört nicht zu den Werten dieser Spalte.")
                .doesNotContain("class=\"gilt\"");
        assertThat(probiere(EIGENE.formatted("FIRST", "", "tage"), "viele").fehler())
                .isEqualTo("Tage: „viele“ ist keine ganze Zahl.");
        assertThat(analyse.get(seite(stand, "zustaendigkeit", "gibtsnicht")).statusCode())
                .isEqualTo(404);
        assertThat(analyse.get("/modelle/" + stand + "/probe?datei=bpmn/anliegen.bpmn&tabelle=anliegen")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void howManyRowsMayCountIsTheTablesOwnRule() {
        Probetabelle.Antwort erste = probiere(EIGENE.formatted("FIRST", "", "tage"), "2");
        assertThat(erste.passende()).containsExactly("Rule_Bald", "Rule_Kurz");
        assertThat(erste.geltende()).containsExactly("Rule_Bald");
        assertThat(erste.antworten()).containsExactly("Stufe: bald");

        Probetabelle.Antwort alle = probiere(EIGENE.formatted("COLLECT", "", "tage"), "2");
        assertThat(alle.antworten()).containsExactly("Stufe: bald", "Stufe: heute");

        Probetabelle.Antwort mehrdeutig = probiere(EIGENE.formatted("UNIQUE", "", "tage"), "2");
        assertThat(mehrdeutig.passende()).hasSize(2);
        assertThat(mehrdeutig.geltende()).isEmpty();
        assertThat(mehrdeutig.fehler()).startsWith("Es treffen 2 Zeilen zu");

        assertThat(probiere(EIGENE.formatted("FIRST", "", "tage"), "20"))
                .isEqualTo(new Probetabelle.Antwort(List.of(), List.of(), List.of(), ""));
    }

    @Test
    void noOtherLanguageIsSpoken() {
        assertThat(probiere(EIGENE.formatted("FIRST", " expressionLanguage=\"juel\"", "tage"), "2")
                        .fehler())
                .startsWith("Mit diesen Werten lässt sich die Tabelle nicht auswerten");
        assertThat(probiere(EIGENE.formatted("FIRST", " expressionLanguage=\"javascript\"", "tage"), "2")
                        .fehler())
                .startsWith("Mit diesen Werten lässt sich die Tabelle nicht auswerten");
        assertThat(probiere(EIGENE.formatted("FIRST", "", "${tage}"), "2").fehler())
                .isEqualTo("Die Spalte „Tage“ rechnet. Probieren lässt sich nur, was nach einem Wert fragt.");
    }

    @Test
    void everyTableOfTheHouseAnswersAsInACase() {
        Modellstand stand = uebersicht.neuester();
        uebersicht.inhalte(stand).forEach((datei, inhalt) -> {
            if (datei.endsWith(".dmn")) {
                probe.tabellen(inhalt).forEach(tabelle -> expectTheSame(stand, inhalt, tabelle));
            }
        });
    }

    @Test
    void nothingIsStored() {
        int stand = uebersicht.neuester().nr();
        frage(
                Zugriff.anmelden(port, "analyse"),
                stand,
                "notlagearten",
                "artDerNotlage",
                Map.of("worte", "kanarienvogel"));
        assertThat(jdbc.sql("select count(*) from act_hi_decinst")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_hi_dec_in")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(uebersicht.neuester().nr()).isEqualTo(stand);
    }

    @Test
    void aFileThatIsNotDeployedYetAnswersToo() {
        int stand = uebersicht.neuester().nr();
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        String datei = geaendert("bpmn/fristen.dmn", "<text>14</text>", "<text>21</text>");

        assertThat(oeffne(analyse, "fristen.dmn", datei).body())
                .contains("Tabelle „Uhr“ probieren", "Eskalationsleiter</option>", "Die Datei ist nicht ausgerollt");
        assertThat(frageDatei(analyse, "uhr", datei).body()).contains("Wert: 21, Einheit: KALENDERTAGE");
        assertThat(uebersicht.neuester().nr()).isEqualTo(stand);
    }

    @Test
    void aFileThatTheGateRefusesIsNotAsked() {
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        String boese = EIGENE.formatted("FIRST", " expressionLanguage=\"javascript\"", "tage");
        assertThat(oeffne(analyse, "eigene.dmn", boese).statusCode()).isEqualTo(302);
        assertThat(analyse.get("/modelle").body()).contains("javascript", "role=\"alert\"");
        assertThat(frageDatei(analyse, "eigene", boese).statusCode()).isEqualTo(302);
        assertThat(oeffne(analyse, "unfug.dmn", "kein XML").statusCode()).isEqualTo(302);
        for (String andere : List.of("gf", "krm", "admin")) {
            Zugriff wer = Zugriff.anmelden(port, andere);
            assertThat(oeffne(wer, "fristen.dmn", lies("bpmn/fristen.dmn")).statusCode())
                    .as(andere)
                    .isEqualTo(403);
            assertThat(frageDatei(wer, "uhr", lies("bpmn/fristen.dmn")).statusCode())
                    .as(andere)
                    .isEqualTo(403);
        }
    }

    @Test
    void theLeadershipTriesTooAndNobodyElse() {
        int stand = uebersicht.neuester().nr();
        assertThat(frage(Zugriff.anmelden(port, "gf"), stand, "fristen", "uhr", Map.of("uhr", "ANTWORT")))
                .contains("Wert: 14");
        for (String andere : List.of("krm", "leistung", "ombud", "dsb", "admin")) {
            Zugriff wer = Zugriff.anmelden(port, andere);
            assertThat(wer.get(seite(stand, "fristen", "uhr")).statusCode())
                    .as(andere)
                    .isEqualTo(403);
            assertThat(post(wer, stand, "fristen", "uhr", Map.of("uhr", "ANTWORT"))
                            .statusCode())
                    .as(andere)
                    .isEqualTo(403);
        }
    }

    private void expectTheSame(Modellstand stand, byte[] inhalt, Probetabelle tabelle) {
        String definition = modelle.createDecisionDefinitionQuery()
                .deploymentId(stand.bereitstellung())
                .decisionDefinitionKey(tabelle.id())
                .singleResult()
                .getId();
        for (int i = 0; i < 8; i++) {
            Map<String, String> werte = new HashMap<>();
            Map<String, Object> variablen = new HashMap<>();
            for (Probetabelle.Spalte spalte : tabelle.eingaben()) {
                String wert = spalte.werte().isEmpty()
                        ? "strom"
                        : spalte.werte().get(i * 7 % spalte.werte().size()).wert();
                werte.put(spalte.name(), wert);
                variablen.put(spalte.name(), spalte.art().equals("boolean") ? (Object) Boolean.valueOf(wert) : wert);
            }
            Probetabelle.Antwort antwort = probe.probiere(inhalt, tabelle, werte);
            List<String> erwartet =
                    entscheidungen.evaluateDecisionTableById(definition).variables(variablen).evaluate().stream()
                            .map(zeile -> tabelle.ausgaben().stream()
                                    .map(spalte -> spalte.titel() + ": "
                                            + (zeile.getEntry(spalte.name()) == null
                                                    ? "–"
                                                    : zeile.getEntry(spalte.name())))
                                    .reduce((a, b) -> a + ", " + b)
                                    .orElseThrow())
                            .toList();
            assertThat(antwort.antworten()).as(tabelle.id() + " " + werte).isEqualTo(erwartet);
        }
    }

    private Probetabelle.Antwort probiere(String datei, String tage) {
        byte[] inhalt = datei.getBytes(StandardCharsets.UTF_8);
        Probetabelle tabelle = probe.tabellen(inhalt).get(0);
        return probe.probiere(inhalt, tabelle, Map.of(tabelle.eingaben().get(0).name(), tage));
    }

    private static String seite(int stand, String datei, String tabelle) {
        return "/modelle/%d/probe?datei=bpmn/%s.dmn&tabelle=%s".formatted(stand, datei, tabelle);
    }

    private static String frage(Zugriff wer, int stand, String datei, String tabelle, Map<String, String> werte) {
        HttpResponse<String> antwort = post(wer, stand, datei, tabelle, werte);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return antwort.body();
    }

    private static HttpResponse<String> oeffne(Zugriff wer, String name, String inhalt) {
        return Staende.sende(wer, "/modelle/probe?_csrf=" + csrf(wer), "", Map.of(name, inhalt));
    }

    private static HttpResponse<String> frageDatei(Zugriff wer, String tabelle, String inhalt) {
        return wer.sende(
                "POST",
                "/modelle/probe/frage",
                "datei=datei.dmn&frage=true&wert.uhr=ANTWORT&tabelle=" + tabelle + "&inhalt="
                        + URLEncoder.encode(inhalt, StandardCharsets.UTF_8) + "&_csrf=" + csrf(wer),
                "application/x-www-form-urlencoded");
    }

    private static String csrf(Zugriff wer) {
        Matcher csrf = CSRF.matcher(wer.get("/").body());
        return csrf.find() ? csrf.group(1) : "";
    }

    private static HttpResponse<String> post(
            Zugriff wer, int stand, String datei, String tabelle, Map<String, String> werte) {
        StringBuilder felder =
                new StringBuilder("datei=bpmn/%s.dmn&tabelle=%s&_csrf=%s".formatted(datei, tabelle, csrf(wer)));
        werte.forEach((name, wert) -> felder.append("&wert.")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(wert, StandardCharsets.UTF_8)));
        return wer.sende(
                "POST", "/modelle/" + stand + "/probe", felder.toString(), "application/x-www-form-urlencoded");
    }
}
