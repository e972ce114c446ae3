package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Somebody who is logged in sends an expression with a query. The effect is a system property of the server: what can set it can do
 * anything. That the attack is real is shown by sending the very same request to the same server with the stock expression manager.
 */
@OmbudTest
class AbfrageAngriffTests {

    private static final String SPUR = "ombud.angriff";

    private static final String UEBER_EINE_BEAN = "${systemProperties.put('ombud.angriff','ja')}";
    private static final String UEBER_REFLEXION = "${''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'ombud.angriff','ja')}";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngineConfigurationImpl maschine;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilterService filterService;

    @Autowired
    private TaskService taskService;

    static Stream<Anfrage> attacks() {
        return Stream.of(
                new Anfrage("/task?maxResults=10", oder("dueAfterExpression", UEBER_EINE_BEAN)),
                new Anfrage("/task/count", oder("dueAfterExpression", UEBER_REFLEXION)),
                new Anfrage("/task/count", oder("assigneeExpression", UEBER_EINE_BEAN)),
                new Anfrage("/task/count", oder("candidateGroupsExpression", UEBER_EINE_BEAN)));
    }

    private static String oder(String feld, String ausdruck) {
        return "{\"orQueries\":[{\"%s\":\"%s\"}]}".formatted(feld, ausdruck);
    }

    record Anfrage(String pfad, String abfrage) {}

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(SPUR);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aCaseworkerInTasklistSendsAnExpressionAndNothingHappens(Anfrage angriff) {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        expectRefused(krm.post("/camunda/api/engine/engine/default" + angriff.pfad(), angriff.abfrage()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aMachineWithAPasswordSendsAnExpressionAndNothingHappens(Anfrage angriff) {
        Zugriff krm = Zugriff.basic(port, "krm");
        expectRefused(krm.post("/engine-rest" + angriff.pfad(), angriff.abfrage()));
        expectRefused(krm.post("/engine-rest/engine/default" + angriff.pfad(), angriff.abfrage()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theStockEngineCarriesOutTheSameRequest(Anfrage angriff) {
        Zugriff krm = Zugriff.basic(port, "krm");
        Zugriff tasklist = Zugriff.anmelden(port, "krm");
        mitStammausdruecken(() -> {
            krm.post("/engine-rest" + angriff.pfad(), angriff.abfrage());
            assertThat(System.getProperty(SPUR)).isEqualTo("ja");
            forget();
            tasklist.post("/camunda/api/engine/engine/default" + angriff.pfad(), angriff.abfrage());
            assertThat(System.getProperty(SPUR)).isEqualTo("ja");
        });
    }

    @Test
    void expressionsAtTheTopOfAQueryAreRefusedToo() {
        Zugriff krm = Zugriff.basic(port, "krm");
        expectRefused(krm.post("/engine-rest/task", "{\"dueAfterExpression\":\"" + UEBER_EINE_BEAN + "\"}"));
        expectRefused(krm.get(
                "/engine-rest/task?dueAfterExpression=" + URLEncoder.encode(UEBER_EINE_BEAN, StandardCharsets.UTF_8)));
    }

    @Test
    void aFilterThatHoldsAnExpressionDoesNothingWhenItIsOpened() {
        mitVergiftetemFilter(filter -> {
            Zugriff admin = Zugriff.basic(port, "admin");
            expectRefused(admin.get(filter + "/list?maxResults=10"));
            expectRefused(admin.get(filter + "/count"));
            expectRefused(admin.get(filter + "/singleResult"));
            expectRefused(admin.post(filter + "/list", "{}"));
            expectRefused(admin.post(filter + "/list", oder("dueAfterExpression", UEBER_EINE_BEAN)));
        });
    }

    @Test
    void theStockEngineCarriesOutWhatAFilterHolds() {
        mitVergiftetemFilter(filter -> mitStammausdruecken(() -> {
            Zugriff.basic(port, "admin").get(filter + "/count");
            assertThat(System.getProperty(SPUR)).isEqualTo("ja");
        }));
    }

    private void mitVergiftetemFilter(Consumer<String> angriff) {
        Filter gift = filterService.newTaskFilter("Vergiftet");
        gift.setQuery(taskService.createTaskQuery().dueBeforeExpression(UEBER_EINE_BEAN));
        String id = filterService.saveFilter(gift).getId();
        try {
            angriff.accept("/engine-rest/filter/" + id);
        } finally {
            filterService.deleteFilter(id);
        }
    }

    private void mitStammausdruecken(Runnable angriff) {
        ExpressionManager unser = maschine.getExpressionManager();
        maschine.setExpressionManager(new SpringExpressionManager(context));
        try {
            angriff.run();
        } finally {
            maschine.setExpressionManager(unser);
        }
    }

    @Test
    void theListsOfTasklistStillKnowTheirReader() {
        HttpResponse<String> listen = Zugriff.basic(port, "krm").get("/engine-rest/filter");
        assertThat(Zugriff.json(listen))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(liste -> assertThat(Zugriff.basic(port, "krm")
                                .get("/engine-rest/filter/" + liste.path("id").asText() + "/count")
                                .statusCode())
                        .isEqualTo(200));
    }

    private static void expectRefused(HttpResponse<String> antwort) {
        assertThat(System.getProperty(SPUR)).isNull();
        assertThat(antwort.statusCode()).isBetween(400, 499);
        assertThat(antwort.body()).doesNotContain("systemProperties", "getClass");
    }
}
