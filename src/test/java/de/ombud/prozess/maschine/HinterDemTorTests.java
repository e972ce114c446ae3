package de.ombud.prozess.maschine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.modellpruefung.Angriffsmodell;
import de.ombud.prozess.modellpruefung.Angriffsmodelle;
import de.ombud.prozess.modellpruefung.Eindringling;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.prozess.modellstand.OhneStand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Hostile models that came past the gate, and what they reach then: nothing. */
@OmbudTest
class HinterDemTorTests {

    @Autowired
    private ProcessEngine maschine;

    @LocalServerPort
    private int port;

    static Stream<Angriffsmodell> angriffe() {
        return Angriffsmodelle.alle().stream();
    }

    @Test
    void theModelerShowsTheWholeListOfWhatIsWrong() throws Exception {
        Angriffsmodell klasse = Angriffsmodelle.alle().stream()
                .filter(angriff -> angriff.name().equals("Klasse"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> antwort = Zugriff.basic(port, "analyse")
                .sende(
                        "POST",
                        "/engine-rest/deployment/create",
                        mehrteilig(klasse),
                        "multipart/form-data; boundary=grenze");
        assertThat(antwort.statusCode()).isEqualTo(400);
        JsonNode koerper = new ObjectMapper().readTree(antwort.body());
        assertThat(koerper.path("type").asText()).isEqualTo("ModelleAbgelehnt");
        assertThat(koerper.path("message").asText()).contains("angriff.bpmn, Schritt: „camunda:class“");
        assertThat(koerper.path("errors").get(0).path("datei").asText()).isEqualTo("angriff.bpmn");
        assertThat(koerper.path("errors").get(0).path("element").asText()).isEqualTo("Schritt");
    }

    @Test
    void aTenantOfItsOwnIsNotPossibleBecauseNobodyWouldKnowWhichModelIsMeant() {
        DeploymentBuilder bereitstellung = maschine.getRepositoryService()
                .createDeployment()
                .tenantId("x")
                .addClasspathResource("bpmn/fristen.dmn");
        assertThatThrownBy(bereitstellung::deploy).hasStackTraceContaining("Mandanten gibt es hier nicht");
    }

    private static String mehrteilig(Angriffsmodell angriff) {
        return "--grenze\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nangriff\r\n--grenze\r\n"
                + "Content-Disposition: form-data; name=\"x\"; filename=\"" + angriff.datei() + "\"\r\n\r\n"
                + angriff.inhalt()
                + "\r\n--grenze--\r\n";
    }

    @BeforeEach
    void ohneSpur() throws IOException {
        System.clearProperty(Eindringling.SPUR);
        Files.deleteIfExists(Angriffsmodelle.DATEI);
    }

    /** By the door of the engine behind that of the states, which is the same for all and reads sixty other files each time. */
    @ParameterizedTest
    @MethodSource("angriffe")
    void aHostileModelIsNotDeployed(Angriffsmodell angriff) {
        long vorher = maschine.getRepositoryService().createDeploymentQuery().count();
        DeploymentBuilder bereitstellung = bereitstellung(angriff);
        assertThatThrownBy(() -> OhneStand.rolleAus(bereitstellung))
                .hasStackTraceContaining(ModelleAbgelehnt.class.getName());
        assertThat(maschine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(vorher);
    }

    @ParameterizedTest
    @MethodSource("angriffe")
    void withoutTheGateItReachesNothingEither(Angriffsmodell angriff) {
        try {
            Deployment ausgerollt = OhneModelltor.rolleAus(maschine, bereitstellung(angriff));
            try {
                spiele(angriff);
            } finally {
                maschine.getRepositoryService().deleteDeployment(ausgerollt.getId(), true);
            }
        } catch (RuntimeException abgelehnt) {
            // refused by the engine itself: harmless too
        }
        assertThat(System.getProperty(Eindringling.SPUR)).isNull();
        assertThat(Angriffsmodelle.DATEI).doesNotExist();
        assertThat(maschine.getIdentityService()
                        .createUserQuery()
                        .userId("analyse")
                        .memberOfGroup(Angriffsmodelle.BEUTE)
                        .count())
                .isZero();
    }

    private void spiele(Angriffsmodell angriff) {
        if (angriff.datei().endsWith(".dmn")) {
            maschine.getDecisionService()
                    .evaluateDecisionByKey("angriff")
                    .variables(Map.of())
                    .evaluate();
            return;
        }
        if (angriff.datei().endsWith(".bpmn")) {
            maschine.getRuntimeService().startProcessInstanceByKey("angriff", "KR-2026-000815");
        }
    }

    private DeploymentBuilder bereitstellung(Angriffsmodell angriff) {
        return maschine.getRepositoryService()
                .createDeployment()
                .addInputStream(angriff.datei(), new ByteArrayInputStream(angriff.bytes()));
    }
}
