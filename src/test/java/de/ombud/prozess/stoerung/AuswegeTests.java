package de.ombud.prozess.stoerung;

import static de.ombud.prozess.modellstand.Staende.geaendert;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.modellstand.Staende;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The acknowledgement of a case stands still, and trying again does not help. */
@OmbudTest
class AuswegeTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String ANLIEGEN_VERTEILEN = "ServiceTask_AnliegenVerteilen";
    private static final String FRIST_ABGELAUFEN = "Event_FristAbgelaufen";
    private static final String GRUND = "&grund=Anders+geht+es+nicht";

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Stoerungen stoerungen;

    @Autowired
    private Wege wege;

    @LocalServerPort
    private int port;

    private Buero buero;
    private Staende analyse;
    private Aktenzeichen fall;
    private int stand;

    @BeforeEach
    void theAcknowledgementStandsStill() {
        buero = new Buero(anwendung);
        analyse = Staende.von(anwendung);
        fall = buero.erfasst(beschwerde().neu());
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        stand = standDesFalls();
    }

    @AfterEach
    void theModelsOfTheHouseCountAgain() {
        try {
            stehende().forEach(job -> jobs.setJobRetries(job, 1));
        } finally {
            analyse.zurueck();
        }
    }

    @Test
    void aCaseGoesOnWithTheStateOfTodayAndAllThatItCalled() {
        haeltAn(VersandProzess.SCHREIBEN_ERSTELLEN);
        Date antwortfrist = buero.timer(fall, FRIST_ABGELAUFEN).getDuedate();
        rolleAus(
                "anliegen.bpmn",
                geaendert("bpmn/anliegen.bpmn", "name=\"Anliegen bearbeiten\"", "name=\"Beschwerde bearbeiten\""));
        int neuer = neuesterStand();

        Zugriff admin = Zugriff.anmelden(port, "admin");
        assertThat(admin.get("/stoerungen").body()).contains("/stoerungen/ausweg?stand=" + stand);
        assertThat(admin.get("/stoerungen/ausweg?" + stelle(VersandProzess.SCHREIBEN_ERSTELLEN))
                        .body())
                .contains("Schreiben erstellen", "Mit dem heutigen Stand weiterführen", ablauf())
                .doesNotContain(fall.wert());
        assertThat(admin.get("/stoerungen/umstellung?" + stelle(VersandProzess.SCHREIBEN_ERSTELLEN) + "&ablauf="
                                + ablauf())
                        .body())
                .contains(
                        "3 Abläufe gehen von Stand %d auf den heutigen Stand %d über".formatted(stand, neuer),
                        "Umstellen</button>")
                .doesNotContain(fall.wert());
        assertThat(sende(admin, "umstellung", VersandProzess.SCHREIBEN_ERSTELLEN, "&grund="))
                .contains("role=\"alert\"");
        assertThat(standDesFalls()).as("not without a reason").isEqualTo(stand);

        String danach = sende(admin, "umstellung", VersandProzess.SCHREIBEN_ERSTELLEN, GRUND);

        assertThat(danach)
                .contains("3 Abläufe laufen auf dem heutigen Stand weiter", "auf Stand " + neuer + " umgestellt");
        assertThat(standDesFalls()).isEqualTo(neuer);
        assertThat(staendeDerAblaeufe()).as("whatever runs for it").containsExactly(neuer);
        assertThat(buero.timer(fall, FRIST_ABGELAUFEN).getDuedate()).isEqualTo(antwortfrist);
        assertThat(stoerungen.eingriffe(1).get(0))
                .extracting(
                        Stoerungen.Eingriff::wer,
                        Stoerungen.Eingriff::grund,
                        Stoerungen.Eingriff::art,
                        Stoerungen.Eingriff::schritt,
                        Stoerungen.Eingriff::ziel,
                        Stoerungen.Eingriff::anzahl)
                .containsExactly(
                        "admin",
                        "Anders geht es nicht",
                        Stoerungen.Eingriff.Art.UMSTELLUNG,
                        VersandProzess.SCHREIBEN_ERSTELLEN,
                        String.valueOf(neuer),
                        1);
        assertThat(jdbc.sql("select concat_ws('/', wer, feld, alt, neu, grund) from aenderung a join"
                                + " kundenreaktion k on k.id = a.kundenreaktion_id where k.aktenzeichen = :fall")
                        .param("fall", fall.wert())
                        .query(String.class)
                        .list())
                .as("who sees the case reads that it goes on otherwise")
                .contains("admin/modellstand/%d/%d/Anders geht es nicht".formatted(stand, neuer));
        buero.jobsLaufen(fall);
        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(aufgabe.getName()).isEqualTo("Beschwerde bearbeiten");
        assertThat(buero.vorfaelle(fall)).isEmpty();
    }

    @Test
    void aCaseInTheMiddleOfEverythingIsTakenAlongAndEnds() {
        buero.jobsLaufen(fall);
        buero.zeitIstUm(fall, FRIST_ABGELAUFEN);
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DROHUNG, null, null, ""), "krm");
        ereignis("nachtrag", "{\"text\":\"Noch etwas\"}");
        buero.jobsLaufen(fall);
        ereignis("rueckfrage", "{\"frage\":\"Welcher Bescheid?\",\"bis\":\"%s\"}".formatted(inZweiWochen()));
        haeltAn(VersandProzess.SCHREIBEN_ERSTELLEN);
        List<String> offene = offene();
        int vorfaelle = buero.vorfaelle(fall).size();
        rolleAus("fristen.dmn", geaendert("bpmn/fristen.dmn", "<text>10</text>", "<text>7</text>"));

        assertThat(sende(Zugriff.anmelden(port, "admin"), "umstellung", VersandProzess.SCHREIBEN_ERSTELLEN, GRUND))
                .contains("Abläufe laufen auf dem heutigen Stand weiter");

        assertThat(staendeDerAblaeufe()).containsExactly(neuesterStand());
        assertThat(offene()).as("the same tasks").isEqualTo(offene);
        assertThat(buero.vorfaelle(fall))
                .as("all but the one that is tried again")
                .hasSize(vorfaelle - 1);
        buero.jobsLaufen(fall);
        assertThat(stehende()).isEmpty();
        ereignis("rueckzug", "{\"grund\":\"Hat sich erledigt\"}");
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_Zurueckgezogen");
    }

    @Test
    void whatHasNoPlaceInTheStateOfTodayIsNamedAndNothingHappens() {
        haeltAn(VersandProzess.SCHREIBEN_ERSTELLEN);
        // no analyst may: it comes with a new version of the program
        analyse.aktualisiere(
                "bpmn/versand.bpmn",
                geaendert("bpmn/versand.bpmn", VersandProzess.SCHREIBEN_ERSTELLEN, "ServiceTask_SchreibenAnfertigen"));

        Zugriff admin = Zugriff.anmelden(port, "admin");
        assertThat(admin.get("/stoerungen/umstellung?" + stelle(VersandProzess.SCHREIBEN_ERSTELLEN) + "&ablauf="
                                + ablauf())
                        .body())
                .contains("Schreiben erstellen“ (" + VersandProzess.SCHREIBEN_ERSTELLEN
                        + "): Diesen Schritt gibt es im heutigen Stand nicht mehr")
                .doesNotContain("Umstellen</button>");
        assertThat(sende(admin, "umstellung", VersandProzess.SCHREIBEN_ERSTELLEN, GRUND))
                .contains("Diesen Schritt gibt es im heutigen Stand nicht mehr");

        assertThat(standDesFalls()).isEqualTo(stand);
        assertThat(staendeDerAblaeufe()).containsExactly(stand);
        assertThat(stehende()).hasSize(1);
    }

    @Test
    void whereTheNewestStateCountsAlreadyThereIsNothingToChange() {
        haeltAn(VersandProzess.SCHREIBEN_ERSTELLEN);
        assertThat(sende(Zugriff.anmelden(port, "admin"), "umstellung", VersandProzess.SCHREIBEN_ERSTELLEN, GRUND))
                .contains("Hier läuft schon alles auf dem heutigen Stand.");
    }

    @Test
    void aMailThatCannotBeSentIsSetToTheLetter() {
        buero.jobLaeuft(fall, VersandProzess.SCHREIBEN_ERSTELLEN);
        haeltAn(VersandProzess.EMAIL_SENDEN);

        Zugriff admin = Zugriff.anmelden(port, "admin");
        String ziel = "&ziel=" + VersandProzess.BRIEF_VERSENDEN;
        assertThat(admin.get("/stoerungen/ausweg?" + stelle(VersandProzess.EMAIL_SENDEN))
                        .body())
                .contains("Brief versenden (Aufgabe)");
        assertThat(admin.get("/stoerungen/versetzung?" + stelle(VersandProzess.EMAIL_SENDEN) + "&ablauf=" + ablauf()
                                + ziel)
                        .body())
                .contains(
                        "Ein Ablauf verlässt den Schritt „E-Mail senden“",
                        "Weiter geht es beim Schritt „Brief versenden“",
                        "Versetzen</button>")
                .doesNotContain(fall.wert());
        sende(admin, "versetzung", VersandProzess.EMAIL_SENDEN, ziel + "&grund=");
        assertThat(stehende()).as("not without a reason").hasSize(1);

        String danach = sende(admin, "versetzung", VersandProzess.EMAIL_SENDEN, ziel + GRUND);

        assertThat(danach)
                .contains(
                        "Ein Ablauf steht jetzt an dem anderen Schritt",
                        "an den Schritt UserTask_BriefVersenden gesetzt");
        assertThat(stehende()).isEmpty();
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.gruppe(
                        buero.offene(fall, VersandProzess.BRIEF_VERSENDEN).get(0)))
                .isEqualTo("krm");
        assertThat(stoerungen.eingriffe(1).get(0))
                .extracting(Stoerungen.Eingriff::art, Stoerungen.Eingriff::ziel, Stoerungen.Eingriff::grund)
                .containsExactly(
                        Stoerungen.Eingriff.Art.VERSETZUNG, VersandProzess.BRIEF_VERSENDEN, "Anders geht es nicht");
    }

    @Test
    void nothingIsSetPastWhatIsProtectedOrToWhereItIsNotOffered() {
        haeltAn(ANLIEGEN_VERTEILEN);

        Zugriff admin = Zugriff.anmelden(port, "admin");
        String seite =
                admin.get("/stoerungen/ausweg?" + stelle(ANLIEGEN_VERTEILEN)).body();
        assertThat(seite).contains("Anliegen verteilen").doesNotContain("Antwort versenden");
        assertThat(sende(admin, "versetzung", ANLIEGEN_VERTEILEN, "&ziel=CallActivity_AntwortVersenden" + GRUND))
                .contains("An diesen Schritt lässt sich von hier nichts setzen.");
        assertThat(stehende()).hasSize(1);
    }

    @Test
    void aClockBesideAnOpenStepIsNotMoved() {
        jobs.setJobRetries(buero.timer(fall, FRIST_ABGELAUFEN).getId(), 0);
        assertThat(Zugriff.anmelden(port, "admin")
                        .get("/stoerungen/ausweg?" + stelle(FRIST_ABGELAUFEN))
                        .body())
                .contains("Von hier lässt sich nichts versetzen");
    }

    @Test
    void nobodyButTheAdministrationTakesAWayOut() {
        haeltAn(VersandProzess.SCHREIBEN_ERSTELLEN);
        String stelle = stelle(VersandProzess.SCHREIBEN_ERSTELLEN);
        String ziel = "&ziel=" + VersandProzess.BRIEF_VERSENDEN;
        for (String andere : List.of("analyse", "krm", "gf", "teamleitung", "dsb", "ombud")) {
            Zugriff wer = Zugriff.anmelden(port, andere);
            for (String pfad : List.of("ausweg?" + stelle, "umstellung?" + stelle, "versetzung?" + stelle + ziel)) {
                assertThat(wer.get("/stoerungen/" + pfad).statusCode())
                        .as(andere + " " + pfad)
                        .isEqualTo(403);
            }
            for (String pfad : List.of("umstellung", "versetzung")) {
                assertThat(post(wer, pfad, VersandProzess.SCHREIBEN_ERSTELLEN, ziel + GRUND)
                                .statusCode())
                        .as(andere + " " + pfad)
                        .isEqualTo(403);
            }
        }
        assertThat(stehende()).hasSize(1);
        assertThat(Zugriff.anmelden(port, "analyse").get("/stoerungen").body()).doesNotContain("/stoerungen/ausweg");
    }

    private void ereignis(String was, String koerper) {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen/" + fall.wert() + "/" + was, koerper);
        assertThat(antwort.statusCode()).as(antwort.body()).isLessThan(300);
    }

    private String inZweiWochen() {
        return LocalDate.ofInstant(buero.uhr().instant(), Ortszeit.BERLIN)
                .plusDays(14)
                .toString();
    }

    private List<String> offene() {
        return buero.offene(fall).stream().map(Task::getName).sorted().toList();
    }

    /** The engine has given up. */
    private void haeltAn(String schritt) {
        jobs.setJobRetries(buero.sofortigerJob(fall, schritt).getId(), 0);
    }

    /** Jobs of this case. */
    private List<String> stehende() {
        return jdbc.sql("""
            select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
            where j.retries_ = 0 and e.business_key_ = :fall
            """).param("fall", fall.wert()).query(String.class).list();
    }

    private String ablauf() {
        return jobs.createJobQuery().jobId(stehende().get(0)).singleResult().getProcessInstanceId();
    }

    private String stelle(String schritt) {
        Job job = jobs.createJobQuery().jobId(stehende().get(0)).singleResult();
        return "stand=%d&modell=%s&schritt=%s".formatted(stand, job.getProcessDefinitionKey(), schritt);
    }

    private int standDesFalls() {
        return jdbc.sql("select nr from modellstand_fall where aktenzeichen = :fall")
                .param("fall", fall.wert())
                .query(Integer.class)
                .single();
    }

    private int neuesterStand() {
        return jdbc.sql("select max(nr) from modellstand").query(Integer.class).single();
    }

    private TreeSet<Integer> staendeDerAblaeufe() {
        return new TreeSet<>(
                jdbc.sql("""
                    select s.nr from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
                    join modellstand s on s.bereitstellung = p.deployment_id_ where e.business_key_ = :fall
                    """).param("fall", fall.wert()).query(Integer.class).set());
    }

    private void rolleAus(String datei, String inhalt) {
        HttpResponse<String> antwort = Staende.sende(
                Zugriff.basic(port, "analyse"), "/engine-rest/deployment/create", "Ausweg", Map.of(datei, inhalt));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    /** @return the page that follows */
    private String sende(Zugriff wer, String pfad, String schritt, String felder) {
        HttpResponse<String> antwort = post(wer, pfad, schritt, "&ablauf=" + ablauf() + felder);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(302);
        return wer.get("/stoerungen").body();
    }

    private HttpResponse<String> post(Zugriff wer, String pfad, String schritt, String felder) {
        Matcher csrf = CSRF.matcher(wer.get("/").body());
        String token = csrf.find() ? csrf.group(1) : "";
        return wer.sende(
                "POST",
                "/stoerungen/" + pfad,
                stelle(schritt) + felder + "&_csrf=" + token,
                "application/x-www-form-urlencoded");
    }
}
