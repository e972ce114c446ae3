package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.entwurf.Textentwuerfe;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.prozess.vertretung.VertretungProzess;
import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.vertretung.Abwesenheiten;
import de.ombud.vertretung.NeueAbwesenheit;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues go away and come back, and their tasks do not wait for them. */
@OmbudTest
class VertretungProcessTests {

    @Autowired
    private Abwesenheiten abwesenheiten;

    @Autowired
    private Benutzerverzeichnis verzeichnis;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private IdentityService benutzer;

    @Autowired
    private AuthorizationService rechte;

    @Autowired
    private PlatformTransactionManager transaktionen;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Textentwuerfe entwuerfe;

    @Autowired
    private Wege wege;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @BeforeEach
    void theOffice() {
        neu("leistung3", "leistung");
        neu("ombud2", "ombudsstelle");
    }

    private void neu(String name, String gruppe) {
        if (verzeichnis.finde(name).isEmpty()) {
            User user = benutzer.newUser(name);
            user.setPassword(name + "-demo");
            ((IdentityServiceImpl) benutzer).saveUser(user, true);
            benutzer.createMembership(name, gruppe);
        }
    }

    @AfterEach
    void everybodyIsBack() {
        runtime.createProcessInstanceQuery().processDefinitionKey(VertretungProzess.KEY).list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "Test"));
        jdbc.sql("delete from vertretung_aufgabe").update();
        jdbc.sql("delete from abwesenheit").update();
        jdbc.sql("delete from textentwurf").update();
        benutzer.deleteUser("leistung3");
        benutzer.deleteUser("ombud2");
    }

    @Test
    void whatSomebodyHadGoesToWhoeverCoversAndComesBackUntouched() {
        Task aufgabe = uebernommenVon("leistung");
        long id = abwesend("leistung", "leistung2", 0, 5);
        assertThat(bearbeitung(aufgabe)).as("not before the job").isEqualTo("leistung");
        jobsLaufen();

        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung2");
        assertThat(aufgaben.getVariableLocal(aufgabe.getId(), "inVertretung")).isEqualTo(true);
        assertThat(buero.endenVon(VertretungProzess.KEY)).contains("EndEvent_VertretungGeregelt");
        assertThat(zeile(aufgabe))
                .containsEntry("fuer", "leistung")
                .containsEntry("an", "leistung2")
                .containsEntry("schritt", AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .containsEntry("ausgang", null);

        abwesenheiten.beenden(id, angemeldet("leistung"));
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung");
        assertThat(aufgaben.getVariableLocal(aufgabe.getId(), "inVertretung")).isNull();
        assertThat(zeile(aufgabe)).containsEntry("ausgang", "ZURUECK");
        assertThat(rechte.createAuthorizationQuery()
                        .userIdIn("leistung2")
                        .resourceId(aufgabe.getId())
                        .count())
                .as("no right of the cover is left")
                .isZero();
    }

    @Test
    void anAbsenceBeginsAndEndsByItself() {
        Task aufgabe = uebernommenVon("leistung");
        long id = abwesend("leistung", "leistung2", 1, 3);
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).as("only tomorrow").isEqualTo("leistung");

        verschiebe(id, -1);
        nacht();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung2");

        verschiebe(id, -10);
        nacht();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung");
        nacht();
        assertThat(bearbeitung(aufgabe)).as("a second run changes nothing").isEqualTo("leistung");
    }

    @Test
    void whatWasTouchedMeanwhileStaysWhereItIs() {
        Task weitergegeben = uebernommenVon("leistung");
        Task erledigt = uebernommenVon("leistung");
        long id = abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        aufgaben.setAssignee(weitergegeben.getId(), "leistung3");
        buero.erledigt(
                erledigt,
                "leistung2",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft."));

        abwesenheiten.beenden(id, angemeldet("leistung"));
        jobsLaufen();
        assertThat(bearbeitung(weitergegeben)).isEqualTo("leistung3");
        assertThat(zeile(weitergegeben)).containsEntry("ausgang", "GEAENDERT");
        assertThat(zeile(erledigt)).containsEntry("ausgang", "ERLEDIGT");
    }

    @Test
    void whatTheCoverBeganToWriteStaysWithThem() {
        Task aufgabe = uebernommenVon("leistung");
        long id = abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        entwuerfe.merken(aufgabe.getId(), "stellungnahme", "Wir haben", "leistung2");
        abwesenheiten.beenden(id, angemeldet("leistung"));
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung2");
    }

    @Test
    void whoeverCoversForAnOmbudspersonTakesTheStepsAndReadsNoNotes() {
        Aktenzeichen fall =
                buero.verteilt(beschwerde().an(Adressat.OMBUDSSTELLE).neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.VERMITTLUNG, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, "ombud", Map.of("geeignet", "JA"));
        erledigt(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN, "ombud", Map.of("befangenheit", "UNBEFANGEN"));
        long id = abwesend("ombud", "ombud2", 0, 5);
        jobsLaufen();

        Map<String, Object> beideWilligenEin = Map.of(
                "einwilligungKunde", "ERTEILT",
                "formKunde", "MUENDLICH",
                "vermerkKunde", "Am Telefon zugestimmt.",
                "einwilligungJobcenter", "ERTEILT",
                "formJobcenter", "SCHRIFTLICH");
        assertThat(bearbeitung(nur(fall, VermittlungProzess.EINWILLIGUNGEN_EINHOLEN)))
                .isEqualTo("ombud2");
        erledigt(fall, VermittlungProzess.EINWILLIGUNGEN_EINHOLEN, "ombud2", beideWilligenEin);
        jobsLaufen();
        assertThat(bearbeitung(nur(fall, VermittlungProzess.EINZELGESPRAECHE_FUEHREN)))
                .as("the model still names the Ombudsperson")
                .isEqualTo("ombud2");

        String vermittlung = "/api/kundenreaktionen/" + fall + "/vermittlung";
        Zugriff vertretung = Zugriff.basic(port, "ombud2");
        assertThat(vertretung.get(vermittlung).body()).contains("MUENDLICH");
        assertThat(vertretung.get(vermittlung + "/notizen").statusCode()).isEqualTo(403);
        assertThat(vertretung
                        .post(vermittlung + "/notizen", "{\"text\":\"Meine Sicht\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(vertretung
                        .post(vermittlung + "/uebergabe", "{\"an\":\"ombud2\",\"grund\":\"bequemer\"}")
                        .statusCode())
                .isEqualTo(403);

        abwesenheiten.beenden(id, angemeldet("ombud"));
        jobsLaufen();
        assertThat(bearbeitung(nur(fall, VermittlungProzess.EINZELGESPRAECHE_FUEHREN)))
                .isEqualTo("ombud");
        assertThat(vertretung.get(vermittlung).body()).as("over with the cover").doesNotContain("MUENDLICH");
    }

    @Test
    void aMediationThatNobodyMayLeadInsteadStaysWithItsOmbudsperson() {
        Aktenzeichen fall =
                buero.verteilt(beschwerde().an(Adressat.OMBUDSSTELLE).neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.VERMITTLUNG, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, "ombud", Map.of("geeignet", "JA"));
        erledigt(
                fall,
                VermittlungProzess.BEFANGENHEIT_PRUEFEN,
                "ombud2",
                Map.of("befangenheit", "BEFANGEN", "befangenheitsgrund", "Nachbarin"));
        erledigt(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN, "ombud", Map.of("befangenheit", "UNBEFANGEN"));
        abwesend("ombud", "ombud2", 0, 5);
        jobsLaufen();
        assertThat(bearbeitung(nur(fall, VermittlungProzess.EINWILLIGUNGEN_EINHOLEN)))
                .isEqualTo("ombud");
    }

    private void erledigt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        buero.erledigt(fall, element, wer, formular);
        buero.jobsLaufen(fall);
    }

    private Task nur(Aktenzeichen fall, String element) {
        return buero.offene(fall, element).get(0);
    }

    @Test
    void aTaskThatComesMeanwhileGoesOnToo() {
        abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        Task aufgabe = nurOffene(buero.verteilt(beschwerde().neu()));
        aufgaben.setAssignee(aufgabe.getId(), "leistung");
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung2");
    }

    @Test
    void whoeverTakesATaskThemselvesIsThereAfterAll() {
        abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        Task aufgabe = nurOffene(buero.verteilt(beschwerde().neu()));
        buero.als("leistung", () -> aufgaben.claim(aufgabe.getId(), "leistung"));
        assertThat(wartende()).isEmpty();
    }

    @Test
    void whoeverCoversAndFallsIllIsCoveredInTurn() {
        Task aufgabe = uebernommenVon("leistung");
        long erste = abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        long zweite = abwesend("leistung2", "leistung3", 0, 2);
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung3");

        abwesenheiten.beenden(erste, angemeldet("leistung"));
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).as("back to the first one at once").isEqualTo("leistung");
        abwesenheiten.beenden(zweite, angemeldet("leistung2"));
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung");
        assertThat(offeneZeilen(aufgabe)).isZero();
    }

    @Test
    void whereNobodyIsLeftTheGroupHasTheTaskAgain() {
        Task aufgabe = uebernommenVon("leistung");
        abwesend("leistung", "leistung2", 0, 5);
        abwesend("leistung2", "", 0, 5);
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isNull();
        assertThat(zeile(aufgabe)).containsEntry("an", null);
    }

    @Test
    void whoIsExcludedFromTheCaseGetsNothing() {
        Task aufgabe = uebernommenVon("leistung");
        schliesseAus(aufgabe, "leistung2");
        abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isNull();
    }

    @Test
    void whoIsExcludedMeanwhileDoesNotGetItBack() {
        Task aufgabe = uebernommenVon("leistung");
        long id = abwesend("leistung", "leistung2", 0, 5);
        jobsLaufen();
        schliesseAus(aufgabe, "leistung");
        abwesenheiten.beenden(id, angemeldet("leistung"));
        jobsLaufen();
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung2");
        assertThat(zeile(aufgabe)).containsEntry("ausgang", "GEAENDERT");
    }

    @Test
    void whoWroteTheAnswerGetsNoReleaseEvenInTheirPlace() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        buero.erledigt(
                fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Wir haben es geändert."));
        buero.jobsLaufen(fall);
        Task freigabe =
                buero.offene(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN).get(0);
        benutzer.createMembership("krm", "teamleitung");
        try {
            aufgaben.setAssignee(freigabe.getId(), "teamleitung");
            abwesend("teamleitung", "krm", 0, 5);
            jobsLaufen();
            assertThat(bearbeitung(freigabe)).isNull();
        } finally {
            benutzer.deleteMembership("krm", "teamleitung");
        }
    }

    @Test
    void theTaskIsCompletedJustAsTheAbsenceBegins() throws Exception {
        Task aufgabe = uebernommenVon("leistung");
        abwesend("leistung", "leistung2", 0, 5);
        Job job = wartende().get(0);
        CompletableFuture<Void> lauf = new TransactionTemplate(transaktionen).execute(s -> {
            buero.erledigt(
                    aufgabe,
                    "leistung",
                    Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft."));
            // reads the task that is not gone yet, and waits for its row
            return CompletableFuture.runAsync(() -> jobs.executeJob(job.getId()));
        });
        try {
            lauf.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // the row changed under it, or the instance that it read is gone already: it comes again either way
            assertThat(jobs.createJobQuery()
                            .jobId(job.getId())
                            .withRetriesLeft()
                            .count())
                    .as(e.toString())
                    .isOne();
        }
        jobsLaufen();
        assertThat(aufgaben.createTaskQuery().taskId(aufgabe.getId()).count()).isZero();
        assertThat(offeneZeilen(aufgabe)).isZero();
    }

    @Test
    void theAbsenceBeginsJustAsTheTaskIsCompleted() throws Exception {
        Task aufgabe = uebernommenVon("leistung");
        abwesend("leistung", "leistung2", 0, 5);
        Job job = wartende().get(0);
        CompletableFuture<Integer> abschluss = new TransactionTemplate(transaktionen).execute(s -> {
            jobs.executeJob(job.getId());
            // still finds the task with the first one, and waits for its row
            return CompletableFuture.supplyAsync(() -> Zugriff.basic(port, "leistung")
                    .post("/engine-rest/task/" + aufgabe.getId() + "/complete", """
                        {"variables":{"ergebnis":{"value":"UNBEGRUENDET"},"abhilfe":{"value":"ERKLAERT"},"stellungnahme":{"value":"Geprüft."}}}\
                        """)
                    .statusCode());
        });
        assertThat(abschluss.get(20, TimeUnit.SECONDS))
                .as("somebody else has it now")
                .isEqualTo(409);
        assertThat(bearbeitung(aufgabe)).isEqualTo("leistung2");
    }

    private void schliesseAus(Task aufgabe, String wer) {
        Aktenzeichen fall = new Aktenzeichen((String) aufgaben.getVariable(aufgabe.getId(), "aktenzeichen"));
        freigabe.ausschliessen(fall, wer, "Über diese Person wird Beschwerde geführt", "krm");
    }

    private Task uebernommenVon(String wer) {
        Task aufgabe = nurOffene(buero.verteilt(beschwerde().neu()));
        buero.als(wer, () -> aufgaben.claim(aufgabe.getId(), wer));
        return aufgabe;
    }

    private Task nurOffene(Aktenzeichen fall) {
        List<Task> offene = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN);
        assertThat(offene).hasSize(1);
        return offene.get(0);
    }

    private long abwesend(String person, String vertretung, int in, int bis) {
        LocalDate heute = Ortszeit.tag(buero.uhr().instant());
        return abwesenheiten.eintragen(
                new NeueAbwesenheit(person, vertretung, heute.plusDays(in), heute.plusDays(bis)), angemeldet(person));
    }

    private void verschiebe(long abwesenheit, int tage) {
        jdbc.sql("update abwesenheit set von = von + :tage, bis = bis + :tage where id = :id")
                .param("tage", tage)
                .param("id", abwesenheit)
                .update();
    }

    private Angemeldet angemeldet(String name) {
        return verzeichnis.finde(name).orElse(new Angemeldet(name, Set.of()));
    }

    private String bearbeitung(Task aufgabe) {
        return aufgaben.createTaskQuery().taskId(aufgabe.getId()).singleResult().getAssignee();
    }

    private Map<String, Object> zeile(Task aufgabe) {
        return jdbc.sql("select fuer, an, schritt, ausgang from vertretung_aufgabe where aufgabe = :id order by id")
                .param("id", aufgabe.getId())
                .query()
                .listOfRows()
                .get(0);
    }

    private long offeneZeilen(Task aufgabe) {
        return jdbc.sql("select count(*) from vertretung_aufgabe where aufgabe = :id and beendet_am is null")
                .param("id", aufgabe.getId())
                .query(Long.class)
                .single();
    }

    /** As every night. */
    private void nacht() {
        jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey(VertretungProzess.KEY)
                .timers()
                .singleResult()
                .getId());
        jobsLaufen();
    }

    private void jobsLaufen() {
        for (List<Job> wartende = wartende(); !wartende.isEmpty(); wartende = wartende()) {
            jobs.executeJob(wartende.get(0).getId());
        }
    }

    private List<Job> wartende() {
        return jobs.createJobQuery()
                .processDefinitionKey(VertretungProzess.KEY)
                .messages()
                .list();
    }
}
