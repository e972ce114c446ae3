package de.ombud.prozess.modellstand;

import static de.ombud.prozess.modellstand.Staende.geaendert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.modellpruefung.Modellbefund;
import de.ombud.prozess.modellpruefung.Modellbestand;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What analysts see of the states and do with them, and who may not. */
@OmbudTest
class ModelleTests {

    private static final String AUSROLLEN = "/engine-rest/deployment/create";
    private static final String LEER = "";

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Standuebersicht uebersicht;

    @Autowired
    private Lieferung lieferung;

    @Autowired
    private Auslieferungen auslieferungen;

    @Autowired
    private Modellbestand bestand;

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
    }

    @Test
    void theListSaysWhoMadeWhichStateAndWhatItChanged() {
        int vorher = stand();
        rolleAus("Andere Beschriftung", Map.of("anliegen.bpmn", umbenannt()));

        JsonNode liste = Zugriff.json(analyse().get("/api/modelle"));

        assertThat(liste.path("stand").asInt()).isEqualTo(vorher + 1);
        JsonNode neuester = liste.at("/staende/0");
        assertThat(neuester.path("nr").asInt()).isEqualTo(vorher + 1);
        assertThat(neuester.path("wer").asText()).isEqualTo("analyse");
        assertThat(neuester.path("kommentar").asText()).isEqualTo("Andere Beschriftung");
        assertThat(neuester.path("herkunft").asText()).isEqualTo("ANALYSE");
        assertThat(neuester.path("dateien")).extracting(JsonNode::asText).containsExactly("anliegen.bpmn");
        JsonNode erster = liste.path("staende").get(liste.path("staende").size() - 1);
        assertThat(erster.path("herkunft").asText()).isEqualTo("PROGRAMM");
        assertThat(erster.path("wer").isNull()).isTrue();
    }

    @Test
    void aDryRunFindsEverythingAndChangesNothing() {
        int vorher = stand();

        JsonNode gut = probe(Map.of("anliegen.bpmn", umbenannt()));
        JsonNode schlecht = probe(Map.of("anliegen.bpmn", geaendert("bpmn/anliegen.bpmn", "${uhr.", "${huhr.")));

        assertThat(gut.path("befunde")).extracting(b -> b.path("art").asText()).doesNotContain("FEHLER");
        assertThat(schlecht.at("/befunde/0/datei").asText()).isEqualTo("anliegen.bpmn");
        assertThat(schlecht.path("befunde"))
                .extracting(b -> b.path("element").asText())
                .contains("UserTask_AnliegenBearbeiten");
        assertThat(schlecht.at("/befunde/0/art").asText()).isEqualTo("FEHLER");
        assertThat(schlecht.at("/befunde/0/message").asText()).contains("huhr");
        assertThat(stand()).isEqualTo(vorher);
    }

    @Test
    void aDryRunShowsWarningsToo() {
        JsonNode probe = probe(Map.of(
                "anliegen.bpmn",
                geaendert(
                        "bpmn/anliegen.bpmn",
                        "camunda:candidateGroups=\"krm\" camunda:dueDate=\"${uhr.bisAntwort(execution)}\"",
                        "camunda:candidateGroups=\"krm\"")));

        assertThat(probe.path("befunde")).hasSize(1);
        assertThat(probe.at("/befunde/0/element").asText()).isEqualTo("UserTask_ZustaendigkeitEntscheiden");
        assertThat(probe.at("/befunde/0/art").asText()).isEqualTo("WARNUNG");
        assertThat(probe.at("/befunde/0/message").asText()).contains("„Zuständigkeit entscheiden“", "nie überfällig");
    }

    @Test
    void theWayBackIsANewStateWithItsReason() {
        int vorher = stand();
        rolleAus("Irrtum", Map.of("anliegen.bpmn", umbenannt()));

        HttpResponse<String> antwort =
                analyse().post("/api/modelle/rueckkehr", "{\"stand\":%d,\"grund\":\"War falsch\"}".formatted(vorher));

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        JsonNode neuester = Zugriff.json(antwort).at("/staende/0");
        assertThat(neuester.path("nr").asInt()).isEqualTo(vorher + 2);
        assertThat(neuester.path("herkunft").asText()).isEqualTo("RUECKKEHR");
        assertThat(neuester.path("kommentar").asText()).isEqualTo("War falsch");
        assertThat(Standwechsel.summen(uebersicht.inhalte(uebersicht.neuester())))
                .isEqualTo(Standwechsel.summen(uebersicht.inhalte(uebersicht.stand(vorher))));
        assertThat(analyse()
                        .post("/api/modelle/rueckkehr", "{\"stand\":%d,\"grund\":\" \"}".formatted(vorher))
                        .statusCode())
                .isEqualTo(400);
        assertThat(analyse()
                        .post("/api/modelle/rueckkehr", "{\"stand\":999999,\"grund\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStateIsDownloadedAsModelerOpensIt() throws Exception {
        byte[] zip = uebersicht.zip(uebersicht.neuester());
        List<String> namen = new ArrayList<>();
        try (ZipInputStream inhalt = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry eintrag = inhalt.getNextEntry(); eintrag != null; eintrag = inhalt.getNextEntry()) {
                namen.add(eintrag.getName());
            }
        }
        assertThat(namen).contains("bpmn/anliegen.bpmn", "bpmn/fristen.dmn", "forms/anliegen-bearbeiten.form");
        assertThat(analyse().get("/api/modelle/" + stand() + ".zip").statusCode())
                .isEqualTo(200);
    }

    @Test
    void twoStatesAreComparedStepByStepRowByRowAndFieldByField() {
        int vorher = stand();
        rolleAus(
                "Dreierlei",
                Map.of(
                        "anliegen.bpmn",
                        umbenannt(),
                        "fristen.dmn",
                        geaendert("bpmn/fristen.dmn", "<text>14</text>", "<text>21</text>"),
                        "anliegen-bearbeiten.form",
                        geaendert("forms/anliegen-bearbeiten.form", "Stellungnahme", "Kurze Stellungnahme")));

        String seite = Zugriff.anmelden(port, "analyse")
                .get("/modelle/vergleich?von=%d&bis=%d".formatted(vorher, stand()))
                .body();

        assertThat(seite)
                .contains("Beschwerde bearbeiten", "UserTask_AnliegenBearbeiten", "Rule_Uhr_Antwort", "stellungnahme")
                .doesNotContain("UserTask_ZustaendigkeitEntscheiden</td>")
                .contains("class=\"userTask geaendert\"");
    }

    @Test
    void theLeadershipLooksAndChangesNothingAndNobodyElseGetsIn() {
        int vorher = stand();
        for (String leitung : List.of("teamleitung", "bereichsleitung", "gf")) {
            Zugriff wer = Zugriff.basic(port, leitung);
            assertThat(wer.get("/api/modelle").statusCode()).as(leitung).isEqualTo(200);
            assertThat(wer.post("/api/modelle/rueckkehr", "{\"stand\":%d,\"grund\":\"x\"}".formatted(vorher))
                            .statusCode())
                    .as(leitung)
                    .isEqualTo(403);
            assertThat(pruefung(wer, Map.of("anliegen.bpmn", umbenannt())).statusCode())
                    .as(leitung)
                    .isEqualTo(403);
        }
        for (String andere : List.of("krm", "leistung", "ombud", "dsb", "eingang")) {
            Zugriff wer = Zugriff.basic(port, andere);
            assertThat(wer.get("/api/modelle").statusCode()).as(andere).isEqualTo(403);
            assertThat(wer.get("/api/modelle/" + vorher + ".zip").statusCode())
                    .as(andere)
                    .isEqualTo(403);
            assertThat(Zugriff.anmelden(port, andere).get("/modelle").statusCode())
                    .as(andere)
                    .isEqualTo(403);
        }
        Zugriff seite = Zugriff.anmelden(port, "gf");
        assertThat(seite.get("/modelle").body()).contains("Stand " + vorher).doesNotContain("Ausrollen</button>");
        assertThat(stand()).isEqualTo(vorher);
    }

    @Test
    void eachFileOfAStateIsShown() {
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        assertThat(analyse.get("/modelle").body()).contains("Ausrollen</button>");
        assertThat(analyse.get("/modelle/" + stand()).body()).contains("bpmn/anliegen.bpmn");
        uebersicht
                .dateien(uebersicht.neuester())
                .forEach(datei -> assertThat(analyse.get("/modelle/" + stand() + "/datei?name=" + datei.datei())
                                .statusCode())
                        .as(datei.datei())
                        .isEqualTo(200));
        assertThat(analyse.get("/modelle/" + stand() + "/datei?name=bpmn/anliegen.bpmn")
                        .body())
                .contains("<svg",
                        "bearbeiten</text>",
                        "(zustaendigkeit.dmn)</text>",
                        "Zuständig? → Anliegen bewertet: ja",
                        "<td>Verzweigung</td>");
    }

    @Test
    void whatAFileConsistsOfHasAWordThatPeopleKnow() {
        uebersicht
                .inhalte(uebersicht.neuester())
                .forEach((datei, inhalt) -> Modellteile.von(datei, inhalt)
                        .values()
                        .forEach(teil -> assertThat(
                                        anwendung.getMessage("modelle.art." + teil.art(), null, "", Locale.GERMANY))
                                .as("%s in %s", teil.art(), datei)
                                .isNotEmpty()));
    }

    @Test
    void aConflictWithAnUpdateIsDecidedOnThePage() {
        rolleAus("Andere Beschriftung", Map.of("anliegen.bpmn", umbenannt()));
        Map<String, byte[]> naechste = new TreeMap<>(auslieferungen.jetzige());
        naechste.put(
                "bpmn/anliegen.bpmn",
                geaendert("bpmn/anliegen.bpmn", "P1095D", "P1200D").getBytes(StandardCharsets.UTF_8));
        lieferung.nimmAuf(naechste);
        assertThat(Zugriff.json(analyse().get("/api/modelle"))
                        .at("/konflikte/0")
                        .asText())
                .isEqualTo("bpmn/anliegen.bpmn");
        assertThat(Zugriff.anmelden(port, "analyse").get("/modelle").body()).contains("Zu entscheiden");
    }

    @Test
    void whatRunningModelsNameHasToBeThere() {
        Map<String, byte[]> alles = new TreeMap<>(auslieferungen.jetzige());
        assertThat(bestand.fehlende(alles)).isEmpty();

        alles.put(
                "bpmn/anliegen.bpmn",
                geaendert("bpmn/anliegen.bpmn", "${uhr.", "${sanduhr.").getBytes(StandardCharsets.UTF_8));
        alles.remove("forms/antwort-schreiben.form");
        alles.remove("bpmn/eskalation.bpmn");

        assertThat(bestand.fehlende(alles))
                .extracting(Modellbefund::message)
                .contains(
                        "Es fehlt „sanduhr.bisAnliegen“.",
                        "Es fehlt das Formular „antwort-schreiben“.",
                        "Es fehlt der Ablauf „eskalation“.");
    }

    private int stand() {
        return uebersicht.neuester().nr();
    }

    private Zugriff analyse() {
        return Zugriff.basic(port, "analyse");
    }

    private JsonNode probe(Map<String, String> dateien) {
        HttpResponse<String> antwort = pruefung(analyse(), dateien);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort);
    }

    private static HttpResponse<String> pruefung(Zugriff wer, Map<String, String> dateien) {
        return Staende.sende(wer, "/api/modelle/pruefung", LEER, dateien);
    }

    private void rolleAus(String kommentar, Map<String, String> dateien) {
        HttpResponse<String> antwort = Staende.sende(analyse(), AUSROLLEN, kommentar, dateien);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    private static String umbenannt() {
        return geaendert(
                "bpmn/anliegen.bpmn",
                "id=\"UserTask_AnliegenBearbeiten\" name=\"Anliegen bearbeiten\"",
                "id=\"UserTask_AnliegenBearbeiten\" name=\"Beschwerde bearbeiten\"");
    }
}
