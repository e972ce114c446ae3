package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing that anybody writes about a case reaches the engine's tables or a log: whatever a test does over HTTP with canaries in
 * every field, after it none is found there.
 */
abstract class KeineInhalteInDerMaschine {

    static final List<String> WEGE = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    @LocalServerPort
    int port;

    @Value("${ombud.lokal.daten}")
    private Path daten;

    @Autowired
    JdbcClient jdbc;

    final Kanarien kanarien = new Kanarien();
    final Formulare formulare = new Formulare(kanarien);
    final Set<String> erledigteAufgaben = new HashSet<>();
    private final Map<String, Zugriff> zugriffe = new HashMap<>();

    @Autowired
    Buero buero;

    Mitschrift mitschrift;
    Spurensuche maschine;
    private int abschluesse;

    @BeforeEach
    void beginne() {
        mitschrift = Mitschrift.beginnen();
        maschine = Spurensuche.abJetzt(jdbc, "^act_");
    }

    @AfterEach
    void exactlyTheTasksThatTheTestNamesAreDone(TestInfo test) {
        test.getTestMethod()
                .map(methode -> methode.getAnnotation(Erledigt.class))
                .ifPresent(angabe -> assertThat(erledigteAufgaben).containsExactlyInAnyOrder(angabe.value()));
    }

    @AfterEach
    void noCanaryIsLeftInTheEngineOrInALog() throws Exception {
        mitschrift.close();
        expectNothingInTheEngine();
        assertThat(mitschrift.mit(kanarien.kennung())).isEmpty();
        Path datenbankprotokoll = daten.resolve("postgres.log");
        assertThat(Files.readString(datenbankprotokoll)).doesNotContain(kanarien.kennung());
    }

    /** Asked after every step, because what runs leaves the tables when the case ends. */
    private void expectNothingInTheEngine() {
        assertThat(maschine.nach(kanarien.kennung())).isEmpty();
    }

    /** A case in which every group that works on cases has a task: all areas, the team, KRM and the ladder. */
    Aktenzeichen verteilt() {
        Aktenzeichen fall = buero.verteilt(KundenreaktionFixtures.beschwerde()
                .mit(
                        KundenreaktionFixtures.leistung(),
                        KundenreaktionFixtures.markt(),
                        anliegen("S01", Bereich.SELBSTAENDIGEN_ZENTRUM, "selbstaendige"),
                        anliegen("E01", Bereich.EINGANGSZONE, "eingangszone"),
                        anliegen("V01", Bereich.UEBERGREIFEND, "teamleitung"))
                .neu());
        buero.zeitIstUm(fall, "Event_ZwischennachrichtFaellig");
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");
        return fall;
    }

    private static NeuesAnliegen anliegen(String thema, Bereich bereich, String gruppe) {
        return KundenreaktionFixtures.anliegen(Anliegenart.BESCHWERDE, thema, bereich, gruppe);
    }

    /** The task of this kind that the person may see, or the first. */
    Task eigene(Aktenzeichen fall, String element, String wer) {
        List<Task> offene = buero.offene(fall, element);
        assertThat(offene).as(element + " in " + fall).isNotEmpty();
        return offene.stream()
                .filter(aufgabe ->
                        basic(wer).get("/engine-rest/task/" + aufgabe.getId()).statusCode() == 200)
                .findFirst()
                .orElse(offene.get(0));
    }

    void erledigt(Aktenzeichen fall, String element, String wer, Map<String, String> auswahl) {
        erledigt(eigene(fall, element, wer), wer, auswahl);
    }

    /** By turns as a program and as a person in Tasklist. */
    void erledigt(Task aufgabe, String wer, Map<String, String> auswahl) {
        String weg = WEGE.get(abschluesse++ % WEGE.size());
        String koerper = formulare.ausgefuellt(aufgabe.getTaskDefinitionKey(), auswahl);
        HttpResponse<String> antwort =
                zugriff(wer, weg).post(weg + "/task/" + aufgabe.getId() + "/submit-form", koerper);
        assertThat(antwort.statusCode())
                .as(aufgabe.getTaskDefinitionKey() + " " + antwort.body())
                .isEqualTo(204);
        erledigteAufgaben.add(aufgabe.getTaskDefinitionKey());
        expectNothingInTheEngine();
    }

    void expectRefused(String wer, String methode, String pfad, String koerper) {
        HttpResponse<String> antwort = zugriff(wer, pfad).sende(methode, pfad, koerper);
        assertThat(antwort.statusCode())
                .as(methode + " " + pfad + " " + kurz(koerper))
                .isBetween(400, 499);
    }

    static String kurz(String koerper) {
        return koerper == null ? "" : koerper.substring(0, Math.min(koerper.length(), 120));
    }

    void rest(String wer, String methode, String pfad, Map<String, ?> koerper) {
        HttpResponse<String> antwort = basic(wer).sende(methode, pfad, Formulare.json(koerper));
        assertThat(antwort.statusCode()).as(pfad + " " + antwort.body()).isBetween(200, 299);
        expectNothingInTheEngine();
    }

    Zugriff zugriff(String wer, String pfad) {
        return pfad.startsWith("/camunda")
                ? zugriffe.computeIfAbsent("Sitzung " + wer, name -> Zugriff.anmelden(port, wer))
                : basic(wer);
    }

    Zugriff basic(String wer) {
        return zugriffe.computeIfAbsent(wer, name -> Zugriff.basic(port, name));
    }
}
