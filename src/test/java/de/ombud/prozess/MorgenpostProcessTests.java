package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.morgenpost.MorgenpostProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Every group finds in the morning what waits for it, once. */
@OmbudTest
class MorgenpostProcessTests {

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Arbeitstage arbeitstage;

    @Autowired
    private Dienststellen dienststellen;

    @Autowired
    private JavaMailSenderImpl mailserver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    private int mailport;

    @BeforeEach
    void theOffice() {
        mailport = mailserver.getPort();
    }

    @AfterEach
    void nothingOfItIsLeft() {
        mailserver.setPort(mailport);
        laufende().forEach(i -> runtime.deleteProcessInstance(i.getId(), "Test"));
        jdbc.sql("delete from hauspost").update();
    }

    @Test
    void aGroupLearnsOnceWhatWaitsForIt() {
        ueberfaellig();
        morgen();

        assertThat(gesendet("leistung")).hasSize(2).containsOnly("VERSANDT");
        assertThat(gesendet("pressestelle")).as("nothing waits there").isEmpty();
        assertThat(buero.endenVon(MorgenpostProzess.KEY)).contains("EndEvent_MorgenpostGesendet");
        morgen();
        assertThat(gesendet("leistung")).as("a second run sends nothing").hasSize(2);
    }

    @Test
    void aDeadMailServerUsesUpNoAttemptAndWhatWentIsNotSentAgain() {
        ueberfaellig();
        mailserver.setPort(1);
        starte();
        Job leistung = job("leistung");
        for (int versuch = 0; versuch < 6; versuch++) {
            assertThatThrownBy(() -> jobs.executeJob(leistung.getId()))
                    .hasMessageContaining("Morgenpost leistung")
                    .hasMessageNotContaining("@");
        }
        assertThat(gesendet("leistung")).isNotEmpty().containsOnly("OFFEN");
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(laufende().get(0).getId())
                        .count())
                .isZero();
        assertThat(job("leistung").getRetries()).isEqualTo(leistung.getRetries());

        mailserver.setPort(mailport);
        jobs.executeJob(leistung.getId());
        assertThat(gesendet("leistung")).hasSize(2).containsOnly("VERSANDT");
    }

    @Test
    void whatWaitedForTheMailServerUntilAnotherDayIsNotSentAnyMore() {
        ueberfaellig();
        mailserver.setPort(1);
        starte();
        Job leistung = job("leistung");
        String gestern = Ortszeit.tag(buero.uhr().instant()).minusDays(1).toString();
        runtime.setVariable(laufende().get(0).getId(), MorgenpostProzess.TAG.name(), gestern);
        jdbc.sql("""
            insert into hauspost (kennung, adresse, zustand, seit, am)
            values (:kennung, 'leistung@ombud.example', 'OFFEN', now(), now())
            """).param("kennung", "morgenpost/leistung/" + gestern).update();

        jobs.executeJob(leistung.getId());

        assertThat(gesendet("leistung")).containsExactly("HINFAELLIG");
    }

    private Job job(String gruppe) {
        return jobs(laufende().get(0)).stream()
                .filter(job -> gruppe.equals(runtime.getVariableLocal(job.getExecutionId(), "gruppe")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAttemptThatBrokeOffIsNotSentAgain() {
        ueberfaellig();
        LocalDate heute = Ortszeit.tag(buero.uhr().instant());
        jdbc.sql("""
            insert into hauspost (kennung, adresse, zustand, seit, am)
            values (:kennung, 'leistung@ombud.example', 'BEGONNEN', now(), now())
            """).param("kennung", "morgenpost/leistung/" + heute).update();
        morgen();
        assertThat(gesendet("leistung")).containsExactlyInAnyOrder("UNKLAR", "VERSANDT");
    }

    @Test
    void onDaysOffThereIsNone() {
        LocalDate heute = Ortszeit.tag(buero.uhr().instant());
        jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey(MorgenpostProzess.KEY)
                .timers()
                .singleResult()
                .getId());
        boolean frei =
                dienststellen.alle().stream().noneMatch(stelle -> arbeitstage.istArbeitstag(heute, stelle.land()));
        assertThat(buero.endenVon(MorgenpostProzess.KEY).contains("EndEvent_KeinArbeitstag"))
                .isEqualTo(frei);
        assertThat(gesendet("leistung")).as("before any job ran").isEmpty();
    }

    private void ueberfaellig() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        // before all those that other tests left behind
        aufgabe.setDueDate(Date.from(buero.uhr().instant().minus(900, ChronoUnit.DAYS)));
        aufgaben.saveTask(aufgabe);
    }

    private void morgen() {
        starte();
        for (ProcessInstance instanz : laufende()) {
            jobs(instanz).forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    /** As the timer does, on whichever day of the week the tests run. */
    private void starte() {
        runtime.createProcessInstanceByKey(MorgenpostProzess.KEY)
                .startBeforeActivity("ServiceTask_MorgenpostSenden#multiInstanceBody")
                .execute();
    }

    private List<ProcessInstance> laufende() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(MorgenpostProzess.KEY)
                .list();
    }

    private List<Job> jobs(ProcessInstance instanz) {
        return jobs.createJobQuery().processInstanceId(instanz.getId()).list();
    }

    private List<String> gesendet(String gruppe) {
        return jdbc.sql("select zustand from hauspost where starts_with(kennung, :kennung)")
                .param("kennung", "morgenpost/" + gruppe + "/")
                .query(String.class)
                .list();
    }
}
