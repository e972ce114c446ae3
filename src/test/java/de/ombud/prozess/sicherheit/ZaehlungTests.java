package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A case that somebody may not see changes nothing of what they can ask, at any address of the engine and of Cockpit: no name, no
 * number, no order.
 */
@OmbudTest
class ZaehlungTests {

    private static final String STATISTIK = "/engine-rest/process-definition/statistics";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics";
    private static final String GRUPPEN = "/engine-rest/task/report/candidate-group-count";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private RuntimeService prozesse;

    @Autowired
    private Buero buero;

    @Test
    void aCaseOfOthersChangesNothingThatAnybodyCanAsk() {
        expectTheSame(List.of("presse", "analyse", "leistung", "dsb"), this::fallMitVorfall);
    }

    @Test
    void aCaseAboutTheLeaderChangesNothingThatTheLeaderCanAsk() {
        schliesseAus("teamleitung", fallMitVorfall());
        expectTheSame(List.of("teamleitung"), () -> schliesseAus("teamleitung", fallMitVorfall()));
    }

    @Test
    void aLeaderStillCountsAllOtherCases() {
        Zugriff leitung = Zugriff.basic(port, "gf");
        Zugriff cockpit = Zugriff.anmelden(port, "gf");
        long faelle = instanzen(leitung, STATISTIK);
        long imCockpit = instanzen(cockpit, COCKPIT);

        Aktenzeichen fall = fallMitVorfall();

        assertThat(instanzen(leitung, STATISTIK)).isEqualTo(faelle + 1);
        assertThat(instanzen(cockpit, COCKPIT)).isEqualTo(imCockpit + 1);
        assertThat(zeilen(leitung, STATISTIK + "?incidents=true"))
                .anyMatch(zeile -> zeile.at("/incidents/0/incidentCount").asInt() > 0);

        schliesseAus("gf", fall);
        buero.verteilt(KundenreaktionFixtures.beschwerde().neu());

        assertThat(instanzen(leitung, STATISTIK)).as("one seen, one not").isEqualTo(faelle + 1);
        assertThat(instanzen(cockpit, COCKPIT)).isEqualTo(imCockpit + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "presse, " + STATISTIK,
        "presse, " + STATISTIK + "/",
        "leistung, " + STATISTIK,
        "krm, /engine-rest/engine/default/process-definition/statistics",
        "presse, " + GRUPPEN,
        "leistung, " + GRUPPEN,
        "leistung, " + COCKPIT,
        "presse, /engine-rest/process-definition?incidentType=failedJob",
        "analyse, /engine-rest/process-definition/count?incidentType=failedJob",
        "gf, /engine-rest/process-definition/?incidentMessage=x"
    })
    void whoHasNoCockpitCountsNothing(String wer, String pfad) {
        assertThat(Zugriff.basic(port, wer).get(pfad).statusCode()).isIn(401, 403);
        assertThat(Zugriff.anmelden(port, wer)
                        .get(pfad.replace("/engine-rest/engine/default", TASKLIST)
                                .replace("/engine-rest", TASKLIST))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAnalystSeesTheModelsInCockpitWithoutTheirCases() {
        fallMitVorfall();
        for (JsonNode zeile :
                Zugriff.json(Zugriff.anmelden(port, "analyse").get(COCKPIT + "?sortBy=instances&sortOrder=desc"))) {
            assertThat(zeile.path("instances").asInt()).as(zeile.toString()).isZero();
            assertThat(zeile.path("incidents").asInt()).as(zeile.toString()).isZero();
        }
    }

    @Test
    void theListIsInOrderAndInPagesAsBefore() {
        schliesseAus("bereichsleitung", fallMitVorfall());
        Zugriff leitung = Zugriff.anmelden(port, "bereichsleitung");
        JsonNode alle = Zugriff.json(leitung.get(COCKPIT + "?sortBy=name&sortOrder=asc"));
        assertThat(alle.findValuesAsText("name")).isSorted();
        JsonNode seite = Zugriff.json(leitung.get(COCKPIT + "?sortBy=name&sortOrder=asc&firstResult=2&maxResults=3"));
        assertThat(seite).hasSize(3);
        assertThat(seite.get(0)).isEqualTo(alle.get(2));
    }

    private void expectTheSame(List<String> leute, Runnable inzwischen) {
        Map<String, Map<String, String>> vorher = new TreeMap<>();
        leute.forEach(wer -> vorher.put(wer, alles(wer)));
        inzwischen.run();
        SoftAssertions alle = new SoftAssertions();
        leute.forEach(wer -> alles(wer)
                .forEach((pfad, antwort) -> alle.assertThat(antwort)
                        .as(wer + ": " + pfad)
                        .isEqualTo(vorher.get(wer).get(pfad))));
        alle.assertAll();
    }

    /** Everything, by address; what needs an id is asked about a model that everybody knows. */
    private Map<String, String> alles(String wer) {
        Zugriff person = Zugriff.basic(port, wer);
        Zugriff sitzung = Zugriff.anmelden(port, wer);
        String modell = modelle.createProcessDefinitionQuery()
                .processDefinitionKey(KundenreaktionProzess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        Map<String, String> ids =
                Map.of("process-definition", modell, "process-definition/key", KundenreaktionProzess.KEY);
        Map<String, String> antworten = new TreeMap<>();
        for (String muster : Lesewege.derMaschine()) {
            Lesewege.gefuellt(muster, ids).ifPresent(pfad -> antworten.put(pfad, antwort(person, pfad)));
        }
        for (String muster : Lesewege.vonCockpit()) {
            Lesewege.gefuellt(muster, ids).ifPresent(pfad -> antworten.put(pfad, antwort(sitzung, pfad)));
        }
        antworten.put(
                "activities",
                antwort(
                        person,
                        "/engine-rest/process-definition/" + modell + "/statistics?incidents=true&failedJobs=true"));
        antworten.put("processes", antwort(person, STATISTIK + "?incidents=true&failedJobs=true"));
        antworten.put("roots", antwort(person, STATISTIK + "?rootIncidents=true"));
        antworten.put("filters", antwort(person, "/engine-rest/filter?itemCount=true"));
        for (String frage : Set.of("process-instance", "incident")) {
            antworten.put("cockpit " + frage, gesendet(sitzung, "/camunda/api/cockpit/plugin/base/default/" + frage));
            antworten.put(
                    "cockpit count " + frage,
                    gesendet(sitzung, "/camunda/api/cockpit/plugin/base/default/" + frage + "/count"));
        }
        antworten.put(
                "called",
                gesendet(
                        sitzung,
                        "/camunda/api/cockpit/plugin/base/default/process-definition/" + modell
                                + "/called-process-definitions"));
        for (String frage : Set.of(
                "task",
                "process-instance",
                "execution",
                "job",
                "variable-instance",
                "history/process-instance",
                "history/task",
                "history/activity-instance")) {
            antworten.put("count " + frage, gesendet(person, "/engine-rest/" + frage + "/count"));
        }
        assertThat(antworten).hasSizeGreaterThan(70);
        return antworten;
    }

    private static String antwort(Zugriff person, String pfad) {
        return geordnet(person.get(pfad));
    }

    private static String gesendet(Zugriff person, String pfad) {
        return geordnet(person.post(pfad, "{}"));
    }

    /** Without an order, and without the id that the log gets of an unexpected failure. */
    private static String geordnet(HttpResponse<String> antwort) {
        String typ = antwort.headers().firstValue("Content-Type").orElse("");
        if (antwort.statusCode() == 200
                && typ.contains("json")
                && antwort.body().startsWith("[")) {
            TreeSet<String> zeilen = new TreeSet<>();
            StreamSupport.stream(Zugriff.json(antwort).spliterator(), false)
                    .forEach(zeile -> zeilen.add(zeile.toString()));
            return zeilen.toString();
        }
        return antwort.statusCode() == 200 ? antwort.body() : String.valueOf(antwort.statusCode());
    }

    /** In the hands of Markt und Integration, with something that went wrong. */
    private Aktenzeichen fallMitVorfall() {
        Aktenzeichen fall = buero.verteilt(KundenreaktionFixtures.beschwerde()
                .mit(KundenreaktionFixtures.markt())
                .neu());
        for (Task aufgabe : buero.offene(fall)) {
            prozesse.createIncident("FRIST_UEBERSCHRITTEN", aufgabe.getExecutionId(), fall.wert());
        }
        return fall;
    }

    /** Of all states of models: a case runs on the one that was the newest when it began. */
    private long instanzen(Zugriff person, String pfad) {
        return zeilen(person, pfad)
                .mapToLong(zeile -> zeile.path("instances").asLong())
                .sum();
    }

    private static Stream<JsonNode> zeilen(Zugriff person, String pfad) {
        return StreamSupport.stream(Zugriff.json(person.get(pfad)).spliterator(), false)
                .filter(zeile -> KundenreaktionProzess.KEY.equals(
                        zeile.path("key").asText(zeile.at("/definition/key").asText())));
    }

    private void schliesseAus(String wen, Aktenzeichen fall) {
        HttpResponse<String> antwort = Zugriff.basic(port, "gf".equals(wen) ? "bereichsleitung" : "gf")
                .post(
                        "/api/kundenreaktionen/" + fall + "/ausschluesse",
                        "{\"benutzer\":\"" + wen + "\",\"grund\":\"Beschwerde über diese Person\"}");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
    }
}
