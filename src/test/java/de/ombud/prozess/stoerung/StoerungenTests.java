package de.ombud.prozess.stoerung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.maschine.OhneModelltor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three cases stand still at the same step. */
@OmbudTest
class StoerungenTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String FALL = "KR-2026-000815";

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private RuntimeService prozesse;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Stoerungen stoerungen;

    @LocalServerPort
    private int port;

    private Deployment stolperstein;

    @BeforeEach
    void threeStandStill() {
        stolperstein = OhneModelltor.rolleAus(
                ProcessEngines.getDefaultProcessEngine(),
                modelle.createDeployment()
                        .addModelInstance(
                                "stolperstein.bpmn",
                                Bpmn.createExecutableProcess("stolperstein")
                                        .camundaHistoryTimeToLiveString("P365D")
                                        .startEvent()
                                        .serviceTask("ServiceTask_Stolpern")
                                        .camundaAsyncBefore()
                                        .camundaExpression("${wegschritte.zeigen(execution, 'leistung')}")
                                        .endEvent()
                                        .done()));
        for (int i = 0; i < 3; i++) {
            prozesse.startProcessInstanceByKey("stolperstein", FALL);
        }
        for (Job job : stehende()) {
            assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
            jobs.setJobRetries(job.getId(), 0);
        }
    }

    @AfterEach
    void takeThemAway() {
        modelle.deleteDeployment(stolperstein.getId(), true);
    }

    @Test
    void theAdministrationHasAllOfThemTriedAgainWithAReason() {
        Zugriff admin = Zugriff.anmelden(port, "admin");
        assertThat(admin.get("/stoerungen").body())
                .contains("stolperstein: ServiceTask_Stolpern", "3 Mal", "Exception</code>")
                .doesNotContain(FALL);

        assertThat(sende(admin, "grund=").headers().firstValue("Location")).isPresent();
        assertThat(stehende())
                .as("not without a reason")
                .allSatisfy(job -> assertThat(job.getRetries()).isZero());
        sende(admin, "grund=Netz+geht+wieder");

        assertThat(stehende()).allSatisfy(job -> assertThat(job.getRetries()).isOne());
        assertThat(stoerungen.eingriffe(1).get(0))
                .extracting(
                        Stoerungen.Eingriff::wer,
                        Stoerungen.Eingriff::grund,
                        Stoerungen.Eingriff::schritt,
                        Stoerungen.Eingriff::anzahl)
                .containsExactly("admin", "Netz geht wieder", "ServiceTask_Stolpern", 3);
    }

    @Test
    void analystsSeeHowManyStandWhereAndTouchNothing() {
        Zugriff analyse = Zugriff.anmelden(port, "analyse");
        assertThat(analyse.get("/stoerungen").body())
                .contains("stolperstein: ServiceTask_Stolpern")
                .doesNotContain("Alle noch einmal versuchen");
        assertThat(sende(analyse, "grund=Neugier").statusCode()).isEqualTo(403);
        assertThat(stehende()).allSatisfy(job -> assertThat(job.getRetries()).isZero());
    }

    @Test
    void nobodyElseLooks() {
        for (String andere : List.of("krm", "gf", "dsb", "ombud")) {
            assertThat(Zugriff.anmelden(port, andere).get("/stoerungen").statusCode())
                    .as(andere)
                    .isEqualTo(403);
        }
    }

    private List<Job> stehende() {
        return jobs.createJobQuery().processDefinitionKey("stolperstein").list();
    }

    private static HttpResponse<String> sende(Zugriff wer, String felder) {
        Matcher csrf = CSRF.matcher(wer.get("/stoerungen").body());
        String token = csrf.find() ? csrf.group(1) : "";
        return wer.sende(
                "POST",
                "/stoerungen",
                "stand=0&modell=stolperstein&schritt=ServiceTask_Stolpern&" + felder + "&_csrf=" + token,
                "application/x-www-form-urlencoded");
    }
}
