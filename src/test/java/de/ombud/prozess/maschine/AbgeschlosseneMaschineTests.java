package de.ombud.prozess.maschine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.Probeaufgabe;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an analyst's model can and cannot do to the house. */
@OmbudTest
class AbgeschlosseneMaschineTests {

    @Autowired
    private Probeaufgabe probe;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private RuntimeService prozesse;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private ManagementService betrieb;

    @Autowired
    private ProcessEngine maschine;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theHistoryKnowsWhoDidWhatButNotWhatTheyWrote() {
        String aufgabe = probe.starte();
        aufgaben.complete(aufgabe, Map.of("notiz", "KANARIENVOGEL", "erledigt", true));
        assertThat(count("select count(*) from act_hi_taskinst where id_ = '" + aufgabe + "'"))
                .isOne();
        assertThat(count("select count(*) from act_hi_varinst")).isZero();
        assertThat(count("select count(*) from act_hi_detail")).isZero();
        assertThat(count("select count(*) from act_hi_decinst")).isZero();
        assertThat(count("select count(*) from act_ru_variable where text_ like '%KANARIENVOGEL%'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource.getConnection()}",
                "${environment.getProperty('user.home')}",
                "${systemProperties.put('ombud.angriff','ja')}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''['class'].name}",
                "${execution.getClass().getClassLoader()}",
                "${execution.processEngineServices['class'].classLoader}"
            })
    void anExpressionReachesOnlyWhatIsMeantForModels(String ausdruck) {
        mit(
                start -> start.startEvent()
                        .serviceTask()
                        .camundaExpression(ausdruck)
                        .endEvent(),
                () -> assertThatThrownBy(() -> prozesse.startProcessInstanceByKey("angriff"))
                        .isInstanceOf(ProcessEngineException.class));
        assertThat(System.getProperty("ombud.angriff")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "juel", "groovy", "feel"})
    void scriptsDoNotRun(String sprache) {
        mit(
                start -> start.startEvent()
                        .scriptTask()
                        .scriptFormat(sprache)
                        .scriptText("1")
                        .endEvent(),
                () -> assertThatThrownBy(() -> prozesse.startProcessInstanceByKey("angriff"))
                        .isInstanceOf(ProcessEngineException.class));
    }

    @Test
    void timersThatStartAProcessStillEvaluateTheirDate() {
        mit(
                start -> start.startEvent().timerWithDate("${now()}").userTask().endEvent(),
                () -> assertThat(betrieb.createJobQuery()
                                .processDefinitionKey("angriff")
                                .singleResult()
                                .getDuedate())
                        .isNotNull());
    }

    private void mit(Consumer<ProcessBuilder> modell, Runnable pruefung) {
        ProcessBuilder prozess = Bpmn.createExecutableProcess("angriff").camundaHistoryTimeToLiveString("P1D");
        modell.accept(prozess);
        DeploymentWithDefinitions angriff = OhneModelltor.rolleAus(
                maschine, modelle.createDeployment().addModelInstance("angriff.bpmn", prozess.done()));
        try {
            pruefung.run();
        } finally {
            modelle.deleteDeployment(angriff.getId(), true);
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
