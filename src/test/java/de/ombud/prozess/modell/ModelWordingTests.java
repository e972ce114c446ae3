package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids say what labels say, gateways ask, and each called model is told which case it works for. */
class ModelWordingTests {

    /** An id starts with the name of its type; the first that fits counts. */
    private static final List<Class<? extends FlowNode>> TYPES = List.of(
            UserTask.class,
            ServiceTask.class,
            BusinessRuleTask.class,
            ReceiveTask.class,
            CallActivity.class,
            SubProcess.class,
            StartEvent.class,
            EndEvent.class,
            Gateway.class,
            Event.class);

    static Stream<String> prozesse() {
        return Modelldateien.prozesse().stream();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void idsFollowTheLabels(String prozess) {
        assertThat(Zeichnung.of(prozess).all(FlowNode.class)).allSatisfy(node -> {
            String[] id = node.getId().split("_");
            assertThat(id).as(node.getId()).hasSize(2);
            assertThat(id[0]).as(node.getId()).isEqualTo(prefix(node));
            if (!(node instanceof ParallelGateway) && !(node instanceof EventBasedGateway)) {
                assertThat(letters(node.getName())).as(node.getId()).containsSubsequence(words(id[1]));
            }
        });
    }

    private static String prefix(FlowNode node) {
        return TYPES.stream()
                .filter(type -> type.isInstance(node))
                .map(Class::getSimpleName)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no convention for " + node.getId()));
    }

    private static List<String> words(String phrase) {
        return Stream.of(phrase.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String letters(String label) {
        return label.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z]", "");
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aGatewayAsksAndEachWayOutAnswers(String prozess) {
        assertThat(Zeichnung.of(prozess).all(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getOutgoing())
                    .as(gateway.getId())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
            assertThat(gateway.getOutgoing().stream()
                            .filter(flow -> flow.getConditionExpression() == null)
                            .toList())
                    .as("%s has one way for all other cases", gateway.getId())
                    .containsExactly(gateway.getDefault());
        });
    }

    /** The sentence of a task is also what Tasklist shows as its description. */
    @ParameterizedTest
    @MethodSource("prozesse")
    void eachTaskAndEachGatewayIsExplainedInASentence(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(Stream.concat(zeichnung.all(UserTask.class).stream(), zeichnung.all(Gateway.class).stream()))
                .allSatisfy(node -> assertThat(node.getDocumentations())
                        .as(node.getId())
                        .singleElement()
                        .extracting(Documentation::getTextContent, STRING)
                        .isNotEqualTo(node.getName())
                        .matches("\\p{Lu}\\S+( \\S+){3,}[.]"));
    }

    /** Where a table decides, the note names what stands there today, so that a changed row asks for a changed drawing. */
    @ParameterizedTest
    @MethodSource("prozesse")
    void whoWorksStandsBesideTheTask(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(zeichnung.all(UserTask.class))
                .allSatisfy(task -> assertThat(zeichnung.all(Association.class))
                        .as(task.getId())
                        .filteredOn(association -> association.getSource().equals(task))
                        .singleElement()
                        .satisfies(association -> {
                            assertThat(association.getTarget()).isInstanceOf(TextAnnotation.class);
                            assertThat(((TextAnnotation) association.getTarget())
                                            .getText()
                                            .getTextContent()
                                            .replaceAll("\\s+", " "))
                                    .isEqualTo(Zustaendige.von(prozess, task.getCamundaCandidateGroups()));
                        }));
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void onlyGatewaysDecide(String prozess) {
        assertThat(Zeichnung.of(prozess).all(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getSource()).isInstanceOf(ExclusiveGateway.class));
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void theFileIsNamedLikeTheProcess(String prozess) {
        assertThat(Zeichnung.of(prozess).all(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(prozess);
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
            assertThat(process.getCamundaVersionTag()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aCalledModelKnowsItsCase(String prozess) {
        assertThat(Zeichnung.of(prozess).all(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCalledElement())
                    .satisfiesAnyOf(
                            called -> assertThat(Modelldateien.prozesse()).contains(called),
                            called -> assertThat(called).isEqualTo("${wegmodell}"));
            List<CamundaIn> in = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(in).extracting(CamundaIn::getCamundaBusinessKey).contains("#{execution.processBusinessKey}");
            assertThat(in).extracting(CamundaIn::getCamundaTarget).contains("aktenzeichen");
        });
    }
}
