package de.ombud.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.bericht.Berichtsarbeit;
import de.ombud.bericht.Berichtsproben;
import de.ombud.bericht.Berichtsteil;
import de.ombud.einfuhr.Uebernahme;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.jahresbericht.JahresberichtProzess;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report of a year as tasks: handed out in January or when asked for, written, checked, released by somebody else. */
@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JahresberichtProcessTests {

    private static final int JAHR = 2022;
    private static final String LAUF = "JB-2022";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Berichtsarbeit arbeit;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    private Berichtsproben proben;

    @BeforeAll
    void theTwoYearsAreThere() {
        Uebernahme uebernahme = new Uebernahme(port);
        uebernahme.jahr(2021);
        uebernahme.jahr(2022);
        proben = new Berichtsproben(anwendung);
    }

    @BeforeEach
    @AfterEach
    void nothingStays() {
        proben.raeumeAuf();
    }

    @Test
    void aReportIsWrittenPartByPartCheckedExplainedAndReleasedBySomebodyElse() {
        arbeit.beginne(JAHR);

        assertThat(teile()).containsExactlyInAnyOrderElementsOf(Berichtsteil.geschriebene());
        assertThat(buero.gruppe(teil(Berichtsteil.RAHMEN))).isEqualTo("krm");
        assertThat(faellig(teil(Berichtsteil.STANDARDS))).isBefore(faellig(teil(Berichtsteil.HINWEISE)));
        assertThat(faellig(teil(Berichtsteil.STANDARDS))).isAfter(buero.heute());

        alleSchreiben("krm");
        Task befunde = nur(JahresberichtProzess.BEFUNDE_KLAEREN);
        assertThatThrownBy(() -> buero.erledigt(befunde, "krm", Map.of()))
                .as("the channels add up to 750")
                .hasMessageContaining("weder behoben noch erklärt");
        proben.erklaereAlles(JAHR, "krm");
        buero.erledigt(befunde, "krm", Map.of());
        buero.jobsLaufen(LAUF);

        Task freigeben = nur(JahresberichtProzess.BERICHT_FREIGEBEN);
        buero.erledigt(freigeben, "bereichsleitung", Map.of("freigabe", "FREIGEBEN"));

        assertThat(proben.istFreigegeben(JAHR)).isTrue();
        assertThat(buero.laeuft(LAUF)).isFalse();
        assertThat(buero.enden(LAUF)).contains("EndEvent_FreigabeErteilt", "EndEvent_BerichtFreigegeben");
    }

    @Test
    void whatIsWrittenInTheTaskAndOnThePageIsTheSameDraftAndNobodyCoversAnother() {
        arbeit.beginne(JAHR);
        Task rahmen = teil(Berichtsteil.RAHMEN);
        assertThatThrownBy(() -> buero.erledigt(rahmen, "krm", Map.of()))
                .as("nobody wrote anything")
                .hasMessageContaining("noch niemand geschrieben");
        assertThatThrownBy(() -> buero.erledigt(rahmen, "krm", Map.of("bewertung", "  \n ")))
                .as("a draft is never emptied")
                .hasMessageContaining("noch niemand geschrieben");
        proben.schreibe(JAHR, Berichtsteil.RAHMEN, "Zwei Stellen waren unbesetzt.", "krm2");
        assertThatThrownBy(() -> buero.erledigt(rahmen, "krm", Map.of("bewertung", "Viele waren krank.")))
                .as("krm2 was faster, on the page")
                .hasMessageContaining("krm2");
        buero.erledigt(rahmen, "krm", Map.of());

        buero.erledigt(teil(Berichtsteil.SCHULUNG), "krm", Map.of("bewertung", "Gesprächsführung."));

        assertThat(proben.texte(JAHR, Berichtsteil.RAHMEN)).containsExactly("krm2: Zwei Stellen waren unbesetzt.");
        assertThat(proben.texte(JAHR, Berichtsteil.SCHULUNG)).containsExactly("krm: Gesprächsführung.");
    }

    @Test
    void whoeverLeavesGivesTheTaskBackAndSomebodyElseOfTheGroupGoesOn() {
        arbeit.beginne(JAHR);
        Task rahmen = teil(Berichtsteil.RAHMEN);
        buero.als("krm", () -> aufgaben.claim(rahmen.getId(), "krm"));
        aufgaben.setAssignee(rahmen.getId(), null);

        buero.als("krm2", () -> aufgaben.claim(rahmen.getId(), "krm2"));
        buero.erledigt(teil(Berichtsteil.RAHMEN), "krm2", Map.of("bewertung", "Zwei Stellen waren unbesetzt."));

        assertThat(proben.texte(JAHR, Berichtsteil.RAHMEN)).containsExactly("krm2: Zwei Stellen waren unbesetzt.");
    }

    @Test
    void whoeverWroteOnceDoesNotReleaseEvenWhereOthersChangedItSince() {
        bisZurFreigabe();
        proben.schreibe(JAHR, Berichtsteil.RAHMEN, "Nachtrag der Leitung.", "gf");
        proben.schreibe(JAHR, Berichtsteil.RAHMEN, "Ohne den Nachtrag.", "krm");

        assertThatThrownBy(() -> buero.erledigt(
                        nur(JahresberichtProzess.BERICHT_FREIGEBEN), "gf", Map.of("freigabe", "FREIGEBEN")))
                .hasMessageContaining("gibt den Bericht nicht frei");
        assertThatThrownBy(() -> arbeit.gibOhneAufgabeFrei(JAHR, "gf")).isInstanceOf(NichtErlaubt.class);
        assertThat(buero.laeuft(LAUF)).isTrue();
    }

    @Test
    void aFindingThatCameLaterStopsTheReleaseAndItsPartGoesBack() {
        bisZurFreigabe();
        proben.schreibe(JAHR, Berichtsteil.RAHMEN, "Im Mai kamen 3500 Neuanträge.", "krm");
        Task freigeben = nur(JahresberichtProzess.BERICHT_FREIGEBEN);
        assertThatThrownBy(() -> buero.erledigt(freigeben, "bereichsleitung", Map.of("freigabe", "FREIGEBEN")))
                .hasMessageContaining("weder behoben noch erklärt");

        buero.erledigt(
                freigeben,
                "bereichsleitung",
                Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Woher ist die Zahl?"));
        buero.jobsLaufen(LAUF);

        assertThat(teile()).containsExactly(Berichtsteil.RAHMEN);
        buero.erledigt(teil(Berichtsteil.RAHMEN), "krm", Map.of("bewertung", "Im Mai kamen viele."));
        buero.jobsLaufen(LAUF);
        assertThat(nur(JahresberichtProzess.BERICHT_FREIGEBEN)).isNotNull();
    }

    @Test
    void theLeadershipSaysWhichPartsComeBack() {
        bisZurFreigabe();
        Task freigeben = nur(JahresberichtProzess.BERICHT_FREIGEBEN);
        assertThatThrownBy(() -> buero.erledigt(
                        freigeben, "gf", Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Zu lang.")))
                .hasMessageContaining("welcher Teil");
        buero.erledigt(
                freigeben,
                "gf",
                Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Zu lang.", "schulung", true, "hinweise", true));
        buero.jobsLaufen(LAUF);

        assertThat(teile()).containsExactlyInAnyOrder(Berichtsteil.SCHULUNG, Berichtsteil.HINWEISE);
    }

    @Test
    void aReleaseOnThePageEndsWhateverIsStillToBeDoneInTasks() {
        arbeit.beginne(JAHR);
        EnumSet.copyOf(Berichtsteil.geschriebene()).forEach(teil -> proben.schreibe(JAHR, teil, "Unverändert.", "krm"));
        proben.erklaereAlles(JAHR, "krm");
        assertThat(teile()).as("nobody has closed a task").hasSize(11);

        arbeit.gibOhneAufgabeFrei(JAHR, "gf");

        assertThat(buero.laeuft(LAUF)).isFalse();
        assertThat(buero.erreicht(LAUF)).contains("Event_AufDerSeiteFreigegeben");
        assertThat(buero.enden(LAUF)).containsExactly("EndEvent_OhneAufgabeFreigegeben");
    }

    @Test
    void aReportIsReleasedOnThePageWhileItsModelIsStoppedAndItsTasksEndByThemselvesLater() {
        bisZurFreigabe();
        ProcessInstance lauf = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(LAUF)
                .singleResult();
        runtime.suspendProcessInstanceById(lauf.getId());
        arbeit.gibOhneAufgabeFrei(JAHR, "gf");
        if (buero.laeuft(LAUF)) {
            assertThatThrownBy(() -> arbeit.beginneNeu(JAHR, "Falsch.", Set.of(), "gf"))
                    .isInstanceOf(Konflikt.class);
        }
        runtime.activateProcessInstanceById(lauf.getId());
        if (buero.laeuft(LAUF)) {
            buero.erledigt(nur(JahresberichtProzess.BERICHT_FREIGEBEN), "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        }
        assertThat(buero.laeuft(LAUF)).isFalse();
        assertThat(proben.freigegebenVon(JAHR, 1)).isEqualTo("gf");
    }

    @Test
    void whatWasReleasedWronglyStaysAndANewVersionGoesOnFromItsTexts() {
        bisZurFreigabe();
        buero.erledigt(nur(JahresberichtProzess.BERICHT_FREIGEBEN), "gf", Map.of("freigabe", "FREIGEBEN"));

        arbeit.beginneNeu(JAHR, "Das Personal stimmt nicht.", Set.of(Berichtsteil.RAHMEN), "gf");

        assertThat(proben.istFreigegeben(JAHR)).isFalse();
        assertThat(teile()).containsExactly(Berichtsteil.RAHMEN);
        assertThatThrownBy(() -> arbeit.beginneNeu(JAHR, "Noch einmal.", Set.of(), "gf"))
                .isInstanceOf(Konflikt.class);
        buero.erledigt(teil(Berichtsteil.RAHMEN), "krm", Map.of("bewertung", "Drei Stellen waren unbesetzt."));
        buero.jobsLaufen(LAUF);
        buero.erledigt(nur(JahresberichtProzess.BERICHT_FREIGEBEN), "bereichsleitung", Map.of("freigabe", "FREIGEBEN"));

        assertThat(proben.freigegebenVon(JAHR, 1)).isEqualTo("gf");
        assertThat(proben.freigegebenVon(JAHR, 2)).isEqualTo("bereichsleitung");
    }

    @Test
    void aYearWithoutReactionsOrThatIsNotOverHasNoTasks() {
        assertThatThrownBy(() -> arbeit.beginne(1999)).hasMessageContaining("keine Kundenreaktionen");
        assertThatThrownBy(() -> arbeit.beginne(buero.heute().getYear())).hasMessageContaining("noch nicht vorbei");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(JahresberichtProzess.KEY)
                        .count())
                .isZero();
    }

    @Test
    void theClockOfJanuaryAndTheButtonTogetherBeginOneReport() throws Exception {
        ExecutorService zwei = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> knopf = () -> {
                try {
                    arbeit.beginne(JAHR);
                    return true;
                } catch (Konflikt e) {
                    return false;
                }
            };
            List<Future<Boolean>> beide = zwei.invokeAll(List.of(knopf, knopf));
            assertThat(List.of(beide.get(0).get(), beide.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            zwei.shutdown();
        }
        januar();

        assertThat(laeufe()).filteredOn(LAUF::equals).hasSize(1);
        assertThat(buero.endenVon(JahresberichtProzess.KEY)).contains("EndEvent_BerichteBegonnen");
    }

    /** A report that is in work is not begun again, and does not keep the next one from beginning. */
    @Test
    void theClockBeginsTheYearBeforeAndThoseOfWhichItSlept() {
        int letztes = buero.heute().getYear() - 1;
        eingegangenIm(letztes);
        eingegangenIm(letztes - 1);
        januar();
        assertThat(laeufe()).as("older years were reported before Ombud").containsExactly("JB-" + letztes);
        proben.raeumeAuf();

        arbeit.beginne(JAHR);
        januar();
        januar();

        assertThat(laeufe())
                .contains(LAUF, "JB-" + letztes, "JB-" + (letztes - 1))
                .doesNotHaveDuplicates();
    }

    private void januar() {
        Job uhr = jobs.createJobQuery()
                .processDefinitionKey(JahresberichtProzess.KEY)
                .timers()
                .list()
                .get(0);
        assertThat(Ortszeit.tag(uhr.getDuedate().toInstant()))
                .isEqualTo(LocalDate.of(buero.heute().getYear() + 1, 1, 2));
        jobs.executeJob(uhr.getId());
        jobs.createJobQuery().processDefinitionKey(JahresberichtProzess.KEY).messages().list().stream()
                .filter(job -> jobs.createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals("ServiceTask_FaelligeBerichteBeginnen"))
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private void eingegangenIm(int jahr) {
        var fall = buero.erfasst(
                de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde().neu());
        jdbc.sql("update kundenreaktion set eingang = :tag where aktenzeichen = :fall")
                .param("tag", java.sql.Timestamp.from(Ortszeit.endeVon(LocalDate.of(jahr, 6, 1))))
                .param("fall", fall.wert())
                .update();
    }

    private List<String> laeufe() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(JahresberichtProzess.KEY).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .toList();
    }

    private void bisZurFreigabe() {
        arbeit.beginne(JAHR);
        alleSchreiben("krm");
        proben.erklaereAlles(JAHR, "krm");
        buero.erledigt(nur(JahresberichtProzess.BEFUNDE_KLAEREN), "krm", Map.of());
        buero.jobsLaufen(LAUF);
    }

    private void alleSchreiben(String wer) {
        buero.offene(LAUF, JahresberichtProzess.BERICHTSTEIL_SCHREIBEN)
                .forEach(aufgabe -> buero.erledigt(aufgabe, wer, Map.of("bewertung", "Unverändert.")));
        buero.jobsLaufen(LAUF);
    }

    private List<Berichtsteil> teile() {
        return offene().map(this::teilVon).toList();
    }

    private Task teil(Berichtsteil teil) {
        return offene().filter(aufgabe -> teilVon(aufgabe) == teil).findFirst().orElseThrow();
    }

    private Stream<Task> offene() {
        return buero.offene(LAUF, JahresberichtProzess.BERICHTSTEIL_SCHREIBEN).stream();
    }

    /** From the task's own variables, because those who see the task may read no others. */
    private Berichtsteil teilVon(Task aufgabe) {
        return Berichtsteil.valueOf((String) aufgaben.getVariableLocal(aufgabe.getId(), "berichtsteil"));
    }

    private static LocalDate faellig(Task aufgabe) {
        return Ortszeit.tag(aufgabe.getDueDate().toInstant());
    }

    private Task nur(String element) {
        List<Task> offene = buero.offene(LAUF, element);
        assertThat(offene).as(element).hasSize(1);
        return offene.get(0);
    }
}
