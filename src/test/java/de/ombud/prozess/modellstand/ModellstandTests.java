package de.ombud.prozess.modellstand;

import static de.ombud.prozess.modellstand.Staende.geaendert;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Fristenregeln;
import de.ombud.frist.Stufe;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.morgenpost.MorgenpostProzess;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An analyst sends one file: new cases go by it, running ones end as they began, and nothing that anybody did is lost. */
@OmbudTest
class ModellstandTests {

    private static final LocalDate EINGANG = LocalDate.of(2026, 11, 3);

    private static final Duration HOECHSTENS = Duration.ofSeconds(5);

    private static final String EIGENER_ABLAUF = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_rundruf" targetNamespace="http://bpmn.io/schema/bpmn">
          <bpmn:process id="rundruf" name="Rundruf" isExecutable="true" camunda:historyTimeToLive="P365D">
            <bpmn:startEvent id="StartEvent_Sonntags" name="Sonntags">
              <bpmn:outgoing>Flow_Sonntags_Ende</bpmn:outgoing>
              <bpmn:timerEventDefinition id="TimerEventDefinition_Sonntags">
                <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">0 0 4 ? * SUN</bpmn:timeCycle>
              </bpmn:timerEventDefinition>
            </bpmn:startEvent>
            <bpmn:sequenceFlow id="Flow_Sonntags_Ende" sourceRef="StartEvent_Sonntags" targetRef="EndEvent_Ende" />
            <bpmn:endEvent id="EndEvent_Ende" name="Ende">
              <bpmn:incoming>Flow_Sonntags_Ende</bpmn:incoming>
            </bpmn:endEvent>
          </bpmn:process>
        </bpmn:definitions>
        """;

    private static final String NEUER_FALL = """
        {"kanal":"EMAIL","betreff":"Kaution","text":"Ich warte seit drei Wochen.","antwortweg":"EMAIL",
         "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org"},
         "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}]}\
        """;

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Modellstaende staende;

    @Autowired
    private Standwechsel wechsel;

    @Autowired
    private Lieferung lieferung;

    @Autowired
    private Auslieferungen auslieferungen;

    @Autowired
    private Modellbezug bezug;

    @Autowired
    private Fristenregeln fristen;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private ManagementService jobs;

    @LocalServerPort
    private int port;

    private Buero buero;
    private Staende analyse;

    @BeforeEach
    void anEinemArbeitstag() {
        buero = new Buero(anwendung);
        analyse = Staende.von(anwendung);
    }

    @AfterEach
    void theModelsOfTheHouseCountAgain() {
        lieferung.nimmAuf(auslieferungen.jetzige());
        analyse.zurueck();
    }

    @Test
    void aRenamedTaskIsNewForNewCasesAndTheRunningOneEndsAsItBegan() {
        Aktenzeichen laufender = buero.erfasst(beschwerde().neu());
        int vorher = staende.neuester().orElseThrow().nr();

        rolleAus("Andere Beschriftung", Map.of("anliegen.bpmn", umbenannt()));

        Aktenzeichen neuer = buero.verteilt(beschwerde().neu());
        verteile(laufender);
        assertThat(aufgabe(neuer).getName()).isEqualTo("Beschwerde bearbeiten");
        assertThat(aufgabe(laufender).getName()).isEqualTo("Anliegen bearbeiten");
        Modellstand stand = staende.neuester().orElseThrow();
        assertThat(stand.nr()).isEqualTo(vorher + 1);
        assertThat(stand.wer()).contains("analyse");
        assertThat(stand.kommentar()).isEqualTo("Andere Beschriftung");
        assertThat(version(aufgabe(neuer))).isEqualTo(String.valueOf(stand.nr()));
        assertThat(Zugriff.json(Zugriff.basic(port, "leistung")
                                .get("/engine-rest/task/" + aufgabe(neuer).getId() + "/deployed-form"))
                        .path("id")
                        .asText())
                .as("its form is found in the same state")
                .isEqualTo("anliegen-bearbeiten");
    }

    @Test
    void anotherReminderDayCountsForNewCasesOnly() {
        Aktenzeichen laufender = buero.erfasst(beschwerde().neu());

        rolleAus(
                "Früher erinnern",
                Map.of(
                        "fristen.dmn",
                        geaendert("bpmn/fristen.dmn", "<text>10</text>", "<text>7</text>")
                                .replace("<text>14</text>", "<text>21</text>")));

        Aktenzeichen neuer = buero.erfasst(beschwerde().neu());
        assertThat(tage(neuer)).isEqualTo(7);
        assertThat(tage(laufender)).isEqualTo(10);
        assertThat(fristen.stufe(Stufe.ERINNERUNG).tage()).as("nobody's case").isEqualTo(7);
        assertThat(antwortTage(neuer)).isEqualTo(21);
        assertThat(antwortTage(laufender))
                .as("a correction counts anew, by the table that the case began with")
                .isEqualTo(14);
    }

    @Test
    void anotherRowOfTheRoutingSendsNewCasesElsewhere() {
        Aktenzeichen laufender = buero.erfasst(beschwerde().neu());

        rolleAus(
                "Leistung macht KRM",
                Map.of(
                        "bpmn/zustaendigkeit.dmn",
                        geaendert("bpmn/zustaendigkeit.dmn", "<text>\"leistung\"</text>", "<text>\"krm\"</text>")));

        HttpResponse<String> neuer = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", NEUER_FALL);
        assertThat(neuer.statusCode()).as(neuer.body()).isEqualTo(201);
        Aktenzeichen zweiter =
                new Aktenzeichen(Zugriff.json(neuer).path("aktenzeichen").asText());
        verteile(zweiter);
        verteile(laufender);
        assertThat(buero.gruppe(aufgabe(zweiter))).isEqualTo("krm");
        assertThat(buero.gruppe(aufgabe(laufender))).isEqualTo("leistung");
    }

    @Test
    void theSameFileAgainMakesNoNewState() {
        Map<String, String> datei = Map.of("anliegen.bpmn", umbenannt());
        String erste = rolleAus("Einmal", datei);
        int nr = staende.neuester().orElseThrow().nr();

        assertThat(rolleAus("Noch einmal", datei)).isEqualTo(erste);
        assertThat(staende.neuester().orElseThrow().nr()).isEqualTo(nr);
        analyse.zurueck();
        rolleAus("Doch", datei);
        assertThat(staende.inhalte(staende.neuester().orElseThrow()).get("bpmn/anliegen.bpmn"))
                .as("what was undone meanwhile is deployed again")
                .isEqualTo(umbenannt().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void twoWhoDeployAtTheSameMomentLoseNothing() throws Exception {
        int vorher = staende.neuester().orElseThrow().nr();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService leitungen = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> beide = List.of(
                    () -> {
                        start.await();
                        return rolleAus("Der eine", Map.of("anliegen.bpmn", umbenannt()));
                    },
                    () -> {
                        start.await();
                        return rolleAus("Die andere", Map.of("fristen.dmn", fruehereErinnerung()));
                    });
            for (Future<String> ergebnis : leitungen.invokeAll(beide)) {
                assertThat(ergebnis.get()).isNotEmpty();
            }
        } finally {
            leitungen.shutdownNow();
        }
        Modellstand stand = staende.neuester().orElseThrow();
        assertThat(stand.nr()).isEqualTo(vorher + 2);
        assertThat(staende.inhalte(stand))
                .containsEntry("bpmn/anliegen.bpmn", umbenannt().getBytes(StandardCharsets.UTF_8))
                .containsEntry("bpmn/fristen.dmn", fruehereErinnerung().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theMorningMailThatWasDueDuringAnOutageIsStillDueAfterADeployment() {
        Date versaeumt =
                Date.from(buero.uhr().instant().minus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS));
        jobs.setJobDuedate(zeitstart(MorgenpostProzess.KEY).get(0).getId(), versaeumt);
        try {
            rolleAus("Etwas anderes", Map.of("anliegen.bpmn", umbenannt()));

            assertThat(zeitstart(MorgenpostProzess.KEY)).hasSize(1);
            assertThat(zeitstart(MorgenpostProzess.KEY).get(0).getDuedate()).isEqualTo(versaeumt);

            rolleAus(
                    "Später am Morgen",
                    Map.of(
                            "morgenpost.bpmn",
                            geaendert("bpmn/morgenpost.bpmn", "0 0 7 ? * MON-FRI", "0 0 8 ? * MON-FRI")));

            assertThat(zeitstart(MorgenpostProzess.KEY).get(0).getDuedate())
                    .as("the analyst wanted another time")
                    .isAfter(Date.from(buero.uhr().instant()));
        } finally {
            analyse.zurueck();
        }
    }

    @Test
    void whatIsNoLongerInTheStateStartsNothing() {
        rolleAus("Rundruf", Map.of("rundruf.bpmn", EIGENER_ABLAUF));
        assertThat(zeitstart("rundruf")).hasSize(1);

        analyse.zurueck();

        assertThat(zeitstart("rundruf")).isEmpty();
        assertThat(zeitstart(MorgenpostProzess.KEY)).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesTheStateAsItWas() {
        int vorher = staende.neuester().orElseThrow().nr();
        HttpResponse<String> antwort = Staende.sende(
                Zugriff.basic(port, "analyse"),
                "/engine-rest/deployment/create",
                "Unfug",
                Map.of("anliegen.bpmn", geaendert("bpmn/anliegen.bpmn", "${uhr.", "${huhr.")));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/datei").asText()).isEqualTo("anliegen.bpmn");
        assertThat(staende.neuester().orElseThrow().nr()).isEqualTo(vorher);
    }

    @Test
    void nobodyButAnalystsMakesAState() {
        int vorher = staende.neuester().orElseThrow().nr();
        for (String andere : List.of("krm", "teamleitung", "gf", "admin")) {
            assertThat(Staende.sende(
                                    Zugriff.basic(port, andere),
                                    "/engine-rest/deployment/create",
                                    "Heimlich",
                                    Map.of("anliegen.bpmn", umbenannt()))
                            .statusCode())
                    .as(andere)
                    .isEqualTo(403);
        }
        assertThat(staende.neuester().orElseThrow().nr()).isEqualTo(vorher);
    }

    @Test
    void aStateIsNotDeleted() {
        String bereitstellung = staende.neuester().orElseThrow().bereitstellung();
        assertThatThrownBy(() -> modelle.deleteDeployment(bereitstellung, true)).isInstanceOf(Konflikt.class);
    }

    @Test
    void aRestartWithoutChangesMakesNoNewState() {
        rolleAus("Andere Beschriftung", Map.of("anliegen.bpmn", umbenannt()));
        int vorher = staende.neuester().orElseThrow().nr();

        lieferung.nimmAuf(auslieferungen.jetzige());

        assertThat(staende.neuester().orElseThrow().nr()).isEqualTo(vorher);
        assertThat(auslieferungen.konflikte()).isEmpty();
    }

    @Test
    void aProgramUpdateTakesNothingBack() {
        rolleAus("Andere Beschriftung", Map.of("anliegen.bpmn", umbenannt()));
        Map<String, byte[]> naechste = new TreeMap<>(auslieferungen.jetzige());
        naechste.put("bpmn/fristen.dmn", fruehereErinnerung().getBytes(StandardCharsets.UTF_8));

        lieferung.nimmAuf(naechste);

        Modellstand stand = staende.neuester().orElseThrow();
        assertThat(stand.herkunft()).isEqualTo(Modellstand.Herkunft.PROGRAMM);
        assertThat(stand.wer()).isEmpty();
        assertThat(staende.inhalte(stand))
                .as("what nobody touched follows the program, the analyst's stays")
                .containsEntry("bpmn/fristen.dmn", fruehereErinnerung().getBytes(StandardCharsets.UTF_8))
                .containsEntry("bpmn/anliegen.bpmn", umbenannt().getBytes(StandardCharsets.UTF_8));
        assertThat(auslieferungen.konflikte()).isEmpty();
    }

    @Test
    void whereBothChangedAFileWhatIsLiveStaysUntilTheAnalystDecides() {
        rolleAus("Andere Beschriftung", Map.of("anliegen.bpmn", umbenannt()));
        Map<String, byte[]> naechste = new TreeMap<>(auslieferungen.jetzige());
        naechste.put(
                "bpmn/anliegen.bpmn",
                geaendert("bpmn/anliegen.bpmn", "name=\"Anliegen bearbeiten\"", "name=\"Anliegen prüfen\"")
                        .getBytes(StandardCharsets.UTF_8));
        int vorher = staende.neuester().orElseThrow().nr();

        lieferung.nimmAuf(naechste);
        lieferung.nimmAuf(naechste);

        assertThat(staende.neuester().orElseThrow().nr()).isEqualTo(vorher);
        assertThat(auslieferungen.konflikte()).containsExactly("bpmn/anliegen.bpmn");
        rolleAus("So soll es sein", Map.of("anliegen.bpmn", umbenannt()));
        assertThat(auslieferungen.konflikte()).as("decided").isEmpty();
    }

    /** Work of the processor, because the clock on the wall also counts what else the machine does. */
    @Test
    void aStateIsMadeInSeconds() {
        ThreadMXBean arbeit = ManagementFactory.getThreadMXBean();
        long beginn = arbeit.getCurrentThreadCpuTime();
        wechsel.mit(
                Map.of("anliegen.bpmn", umbenannt().getBytes(StandardCharsets.UTF_8)),
                new Standwechsel.Anlass(
                        Optional.of("analyse"), "Gemessen", Modellstand.Herkunft.ANALYSE, Optional.empty()));
        Duration dauer = Duration.ofNanos(arbeit.getCurrentThreadCpuTime() - beginn);
        System.out.println("Modellstand: " + dauer.toMillis() + " ms");
        assertThat(dauer).isLessThan(HOECHSTENS);
    }

    private static String umbenannt() {
        return geaendert(
                "bpmn/anliegen.bpmn",
                "id=\"UserTask_AnliegenBearbeiten\" name=\"Anliegen bearbeiten\"",
                "id=\"UserTask_AnliegenBearbeiten\" name=\"Beschwerde bearbeiten\"");
    }

    private static String fruehereErinnerung() {
        return geaendert("bpmn/fristen.dmn", "<text>10</text>", "<text>7</text>");
    }

    /** @return id of the deployment */
    private String rolleAus(String kommentar, Map<String, String> dateien) {
        HttpResponse<String> antwort =
                Staende.sende(Zugriff.basic(port, "analyse"), "/engine-rest/deployment/create", kommentar, dateien);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort).path("id").asText();
    }

    private void verteile(Aktenzeichen fall) {
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
    }

    private Task aufgabe(Aktenzeichen fall) {
        return buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
    }

    private String version(Task aufgabe) {
        return modelle.createProcessDefinitionQuery()
                .processDefinitionId(aufgabe.getProcessDefinitionId())
                .singleResult()
                .getVersionTag();
    }

    private int tage(Aktenzeichen fall) {
        return bezug.fuer(fall, () -> fristen.stufe(Stufe.ERINNERUNG)).tage();
    }

    private long antwortTage(Aktenzeichen fall) {
        Zugriff krm = Zugriff.basic(port, "krm");
        String pfad = "/api/kundenreaktionen/" + fall.wert();
        HttpResponse<String> antwort = krm.post(
                pfad + "/korrektur", "{\"eingang\":\"%sT09:00:00+01:00\",\"grund\":\"Stempel\"}".formatted(EINGANG));
        assertThat(antwort.statusCode()).as(antwort.body()).isLessThan(300);
        LocalDate bis = LocalDate.parse(
                Zugriff.json(krm.get(pfad)).at("/fristen/antwort").asText());
        return ChronoUnit.DAYS.between(EINGANG, bis);
    }

    private List<Job> zeitstart(String prozess) {
        return jobs.createJobQuery().processDefinitionKey(prozess).timers().list();
    }
}
