package de.ombud.prozess.aufgaben;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks of one group, several at once and by urgency. */
@OmbudTest
class AufgabenSeiteTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Angemeldet LEISTUNG = new Angemeldet("leistung", Set.of("leistung"));

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private FilterService filter;

    @Autowired
    private Aufgabenblatt blatt;

    @Autowired
    private Fallereignisse fallereignisse;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Buero buero;

    private Aktenzeichen fall;
    private Task eine;
    private Task andere;

    @BeforeEach
    void twoTasksOfLeistung() {
        fall = buero.verteilt(beschwerde().neu());
        eine = nurOffene(fall);
        andere = nurOffene(buero.verteilt(beschwerde().neu()));
    }

    private Task nurOffene(Aktenzeichen fall) {
        return buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
    }

    @Test
    void severalAreTakenAtOnceAndEachSaysWhatCameOfIt() {
        aufgaben.setAssignee(andere.getId(), "leistung2");
        Zugriff person = Zugriff.anmelden(port, "leistung");
        HttpResponse<String> antwort = sende(person, "uebernehmen", ids() + "&aufgabe=gibt-es-nicht");
        assertThat(antwort.statusCode()).isEqualTo(302);
        assertThat(bearbeitung(eine)).isEqualTo("leistung");
        assertThat(bearbeitung(andere)).isEqualTo("leistung2");
        String ergebnis = URI.create(antwort.headers().firstValue("Location").orElseThrow())
                .getQuery();
        assertThat(person.get("/aufgaben?" + ergebnis).body())
                .contains("Bei 1 von 3 Aufgaben gelungen", "Die Aufgabe hat schon leistung2", "gibt es nicht");

        assertThat(sende(person, "zurueckgeben", ids()).statusCode()).isEqualTo(302);
        assertThat(bearbeitung(eine)).isNull();
        assertThat(bearbeitung(andere)).as("not theirs").isEqualTo("leistung2");
    }

    @Test
    void severalAreHandedOverWithOneReason() {
        Zugriff person = Zugriff.anmelden(port, "leistung");
        assertThat(sende(person, "uebergeben", ids() + "&an=leistung2&grund=").body())
                .contains("Bitte einen Grund");
        assertThat(sende(person, "uebergeben", ids() + "&an=leistung2&grund=Urlaub")
                        .body())
                .contains("Bitte bestätigen");
        assertThat(bearbeitung(eine)).isNull();

        sende(person, "uebergeben", ids() + "&an=leistung2&grund=Urlaub&bestaetigt=ja");
        assertThat(List.of(bearbeitung(eine), bearbeitung(andere))).containsOnly("leistung2");
        assertThat(Zugriff.anmelden(port, "krm").get("/akte/" + fall).body())
                .contains("leistung hat an leistung2 übergeben", "Urlaub");
    }

    /** Modeler lets a task be drawn without one. */
    @Test
    void aTaskWithoutANameIsCalledByItsStepAndTakesNoPageAway() {
        eine.setName(null);
        eine.setPriority(1000);
        aufgaben.saveTask(eine);
        for (String wo : List.of("/aufgaben", "/", "/akte/" + fall, "/api/kundenreaktionen/" + fall)) {
            assertThat(Zugriff.anmelden(port, "leistung").get(wo).statusCode())
                    .as(wo)
                    .isEqualTo(200);
        }
        assertThat(Zugriff.basic(port, "krm")
                        .get("/api/kundenreaktionen/" + fall)
                        .body())
                .contains(AnliegenProzess.ANLIEGEN_BEARBEITEN);
        assertThat(Zugriff.anmelden(port, "teamleitung").get("/leitstand").statusCode())
                .isEqualTo(200);
    }

    @Test
    void colleaguesAreChosenByTheirNameFromAList() {
        aufgaben.setAssignee(andere.getId(), "leistung2");
        assertThat(Zugriff.anmelden(port, "leistung")
                        .get("/aufgaben?ansicht=gruppe")
                        .body())
                .containsPattern("<option value=\"leistung2\">[^<]+ \\(leistung2\\)</option>");
        assertThat(Zugriff.anmelden(port, "leistung2")
                        .get("/aufgaben?ansicht=meine")
                        .body())
                .containsPattern("<td>[^<]+ \\(leistung2\\)</td>");
        assertThat(Zugriff.json(Zugriff.basic(port, "leistung").get("/api/aufgaben/" + eine.getId() + "/uebergabe"))
                        .at("/namen/leistung2")
                        .asText())
                .endsWith(" (leistung2)");
    }

    @Test
    void nothingChosenIsSaid() {
        HttpResponse<String> antwort = sende(Zugriff.anmelden(port, "leistung"), "uebernehmen", "");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("mindestens eine Aufgabe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markt", "krm", "admin", "ombud"})
    void otherGroupsNeitherSeeNorTakeThem(String fremd) {
        Zugriff person = Zugriff.anmelden(port, fremd);
        assertThat(person.get("/aufgaben?ansicht=gruppe").body()).doesNotContain(eine.getId());
        sende(person, "uebernehmen", ids());
        sende(person, "uebergeben", ids() + "&an=" + fremd + "&grund=Neugier&bestaetigt=ja");
        assertThat(bearbeitung(eine)).isNull();
        assertThat(karten(fremd)).isEmpty();
    }

    @Test
    void leadershipSeesTheTaskButTakesItFromNobody() {
        sende(Zugriff.anmelden(port, "teamleitung"), "uebergeben", ids() + "&an=leistung&grund=Eile&bestaetigt=ja");
        assertThat(bearbeitung(eine)).isNull();
        assertThat(Zugriff.basic(port, "teamleitung")
                        .get("/api/aufgaben/" + eine.getId() + "/uebergabe")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.basic(port, "markt")
                        .get("/api/aufgaben/" + eine.getId() + "/uebergabe")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsExcludedFindsNothingOfTheCase() {
        freigabe.ausschliessen(fall, "leistung", "Über diese Person wird Beschwerde geführt", "krm");
        Zugriff person = Zugriff.anmelden(port, "leistung");
        assertThat(person.get("/aufgaben?ansicht=gruppe").body()).doesNotContain(eine.getId());
        assertThat(ids(karten("leistung"))).containsExactly(andere.getId());
        sende(person, "uebernehmen", ids());
        assertThat(bearbeitung(eine)).isNull();
        JsonNode moegliche =
                Zugriff.json(Zugriff.basic(port, "leistung2").get("/api/aufgaben/" + eine.getId() + "/uebergabe"));
        assertThat(moegliche.path("personen").toString()).doesNotContain("\"leistung\"");
    }

    @Test
    void withoutTheTokenNothingHappens() {
        assertThat(Zugriff.anmelden(port, "leistung")
                        .sende("POST", "/aufgaben/uebernehmen", ids(), "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bearbeitung(eine)).isNull();
    }

    @Test
    void listsAndCardsSayHowUrgentItIs() {
        Instant jetzt = buero.uhr().instant();
        faellig(eine, jetzt.minus(1, ChronoUnit.HOURS));
        faellig(andere, jetzt.plus(2, ChronoUnit.DAYS));
        fallereignisse.rueckfragen(
                fall, "Wie lautet die Kontonummer?", buero.heute().plusDays(5), "leistung");

        buero.jobsLaufen(fall);

        assertThat(gefunden(Aufgabenwahl.Nur.UEBERFAELLIG))
                .contains(eine.getId())
                .doesNotContain(andere.getId());
        assertThat(gefunden(Aufgabenwahl.Nur.RUECKFRAGE)).contains(eine.getId()).doesNotContain(andere.getId());
        assertThat(gefunden(Aufgabenwahl.Nur.NOTLAGE)).doesNotContain(eine.getId(), andere.getId());
        assertThat(tasklist("Überfällig")).contains(eine.getId()).doesNotContain(andere.getId());
        assertThat(tasklist("Rückfrage offen")).contains(eine.getId()).doesNotContain(andere.getId());
        JsonNode karten = karten("leistung");
        assertThat(karten.findValuesAsText("text")).contains("überfällig", "Rückfrage offen");
        assertThat(karten.findValuesAsText("thema")).contains("Mietkaution");

        fallereignisse.nachtragen(fall, "DE02…", "krm");
        buero.jobsLaufen(fall);
        assertThat(gefunden(Aufgabenwahl.Nur.RUECKFRAGE)).doesNotContain(eine.getId());
        assertThat(tasklist("Rückfrage offen")).doesNotContain(eine.getId());
    }

    @Test
    void theFiltersOfEachGroupFitItsWork() {
        assertThat(filternamen("leistung"))
                .containsExactly(
                        "Aufgaben meiner Gruppe",
                        "Meine Aufgaben",
                        "In Vertretung",
                        "Notlage",
                        "Heute fällig",
                        "Überfällig",
                        "Rückfrage offen",
                        "Alle Aufgaben meiner Gruppe");
        assertThat(filternamen("presse"))
                .doesNotContain("Notlage", "Rückfrage offen")
                .hasSize(6);
    }

    /** A number beside a list that the list itself does not hold would be worse than none. */
    @ParameterizedTest
    @ValueSource(strings = {"leistung", "krm", "teamleitung"})
    void theNumberAtEachListIsWhatTheListHolds(String wer) {
        Zugriff person = Zugriff.basic(port, wer);
        aufgaben.setAssignee(eine.getId(), "leistung");
        JsonNode zahlen = Zugriff.json(person.get("/api/aufgaben/zahlen"));
        Zugriff.json(person.get("/engine-rest/filter?resourceType=Task"))
                .forEach(liste -> assertThat(
                                zahlen.path(liste.path("name").asText()).asLong(-1))
                        .as(liste.path("name").asText())
                        .isEqualTo(Zugriff.json(person.get("/engine-rest/filter/"
                                        + liste.path("id").asText() + "/count"))
                                .path("count")
                                .asLong()));
    }

    @Test
    void whatITookStaysInTheListWhereITookIt() {
        aufgaben.setAssignee(eine.getId(), "leistung");
        aufgaben.setAssignee(andere.getId(), "leistung2");
        assertThat(tasklist("Aufgaben meiner Gruppe")).contains(eine.getId()).doesNotContain(andere.getId());
    }

    @Test
    void aCardSaysTheDaysInTheWordsOfTheCaseFile() {
        eine.setDueDate(Date.from(Instant.now().plus(3, ChronoUnit.DAYS)));
        aufgaben.saveTask(eine);
        assertThat(karten("leistung").findValuesAsText("frist"))
                .anySatisfy(worte -> assertThat(worte).startsWith("noch 3 Tage (bis "));
    }

    @Test
    void theNextTaskIsNotTheOneJustDoneAndNoneOfOthers() {
        Zugriff person = Zugriff.basic(port, "leistung");
        String naechste =
                Zugriff.json(person.get("/api/aufgaben/naechste")).at("/0/id").asText();
        assertThat(naechste).isNotEmpty();
        assertThat(Zugriff.json(person.get("/api/aufgaben/naechste?nach=" + naechste))
                        .at("/0/id")
                        .asText())
                .isNotEqualTo(naechste);
        assertThat(Zugriff.basic(port, "analyse").get("/api/aufgaben/naechste").body())
                .isEqualTo("[]");
        assertThat(new Zugriff(port).get("/api/aufgaben/naechste").statusCode()).isEqualTo(401);
        assertThat(new Zugriff(port).get("/api/aufgaben/zahlen").statusCode()).isEqualTo(401);
    }

    private List<String> filternamen(String wer) {
        JsonNode antwort = Zugriff.json(Zugriff.basic(port, wer).get("/engine-rest/filter?resourceType=Task"));
        return StreamSupport.stream(antwort.spliterator(), false)
                .sorted(Comparator.comparingInt(
                        f -> f.path("properties").path("priority").asInt()))
                .map(f -> f.path("name").asText())
                .toList();
    }

    private Set<String> tasklist(String name) {
        String id =
                filter.createTaskFilterQuery().filterName(name).singleResult().getId();
        return ids(Zugriff.json(
                Zugriff.basic(port, "leistung").get("/engine-rest/filter/" + id + "/list?maxResults=500")));
    }

    private Set<String> gefunden(Aufgabenwahl.Nur nur) {
        return blatt.lies(new Aufgabenwahl(Aufgabenwahl.Ansicht.GRUPPE, nur, 0), 500, LEISTUNG).stream()
                .map(Aufgabenzeile::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(JsonNode liste) {
        return Set.copyOf(liste.findValuesAsText("id"));
    }

    private JsonNode karten(String wer) {
        return Zugriff.json(
                Zugriff.basic(port, wer).get("/api/aufgaben/karten?id=" + eine.getId() + "&id=" + andere.getId()));
    }

    private void faellig(Task aufgabe, Instant wann) {
        Task frisch = aufgaben.createTaskQuery().taskId(aufgabe.getId()).singleResult();
        frisch.setDueDate(Date.from(wann));
        aufgaben.saveTask(frisch);
    }

    private String ids() {
        return "aufgabe=" + eine.getId() + "&aufgabe=" + andere.getId();
    }

    private String bearbeitung(Task aufgabe) {
        return aufgaben.createTaskQuery().taskId(aufgabe.getId()).singleResult().getAssignee();
    }

    private static HttpResponse<String> sende(Zugriff wer, String was, String felder) {
        Matcher csrf = CSRF.matcher(wer.get("/vertretung").body());
        assertThat(csrf.find()).isTrue();
        return wer.sende(
                "POST", "/aufgaben/" + was, felder + "&_csrf=" + csrf.group(1), "application/x-www-form-urlencoded");
    }
}
