package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One way to draw a deadline that somebody watches: a clock that interrupts nothing, at what may take too long. That is the border of one
 * task, or the frame "Frist überwachen" beside a whole matter. What happens then has an end of its own. Steps that follow each other have
 * their clocks behind one gateway.
 */
class ModelDeadlineTests {

    private static final String RAHMEN = "SubProcess_FristUeberwachen";

    /** What a special way has to keep, by its own clock or by that of the law. */
    private static final List<String> UHREN_DER_WEGE = List.of("${weguhr.ablauf(", "${pannenuhr.meldenBis(");

    static Stream<String> prozesse() {
        return Modelldateien.prozesse().stream();
    }

    private static List<CatchEvent> clocks(Zeichnung zeichnung) {
        return zeichnung.all(CatchEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .toList();
    }

    private static boolean watches(CatchEvent clock) {
        return clock.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)
                && (clock instanceof BoundaryEvent edge && !edge.cancelActivity()
                        || clock instanceof StartEvent start && start.getParentElement() instanceof SubProcess);
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aWatchingClockInterruptsNothingAndHasAnEndOfItsOwn(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        Set<FlowNode> matter = reached(zeichnung.all(CatchEvent.class).stream()
                .filter(event -> event instanceof StartEvent || event instanceof BoundaryEvent)
                .filter(event -> !watches(event))
                .toList());
        assertThat(clocks(zeichnung)).filteredOn(ModelDeadlineTests::watches).allSatisfy(clock -> {
            if (clock instanceof BoundaryEvent edge) {
                assertThat(edge.getAttachedTo()).as(clock.getId()).isInstanceOf(UserTask.class);
            } else {
                assertThat(((StartEvent) clock).isInterrupting())
                        .as(clock.getId())
                        .isFalse();
            }
            Set<FlowNode> then = reached(List.of(clock));
            then.remove(clock);
            assertThat(then)
                    .as(clock.getId())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(matter)
                    .allSatisfy(node -> assertThat(node)
                            .matches(n -> !(n instanceof EndEvent end)
                                    || end.getEventDefinitions().isEmpty()));
        });
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aWayThatIsLateAsksItsLeadership(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(clocks(zeichnung))
                .filteredOn(clock ->
                        UHREN_DER_WEGE.stream().anyMatch(uhr -> time(clock).startsWith(uhr)))
                .allSatisfy(clock -> {
                    assertThat(clock).matches(ModelDeadlineTests::watches);
                    assertThat(clock.getSucceedingNodes().list())
                            .as(clock.getId())
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    CallActivity.class,
                                    call -> assertThat(call.getCalledElement()).isEqualTo("wegfrist"));
                });
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aWholeMatterIsWatchedInAFrameThatIsCalledAlike(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(clocks(zeichnung))
                .filteredOn(clock -> clock instanceof StartEvent && clock.getParentElement() instanceof SubProcess)
                .allSatisfy(clock -> {
                    SubProcess frame = (SubProcess) clock.getParentElement();
                    assertThat(frame.getId()).isEqualTo(RAHMEN);
                    assertThat(frame.getParentElement()).isInstanceOf(Process.class);
                    assertThat(frame.getFlowElements())
                            .filteredOn(FlowNode.class::isInstance)
                            .hasSize(3);
                });
    }

    /** Only where two clocks share what comes then, the step stands between them and one clock looks up. */
    @ParameterizedTest
    @MethodSource("prozesse")
    void aClockHangsAtTheLowerBorder(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(clocks(zeichnung))
                .filteredOn(clock -> clock instanceof BoundaryEvent
                        && clock.getSucceedingNodes()
                                        .singleResult()
                                        .getIncoming()
                                        .size()
                                == 1)
                .allSatisfy(clock -> assertThat(
                                zeichnung.shapes().get(clock).shrunk(18).top())
                        .as(clock.getId())
                        .isEqualTo(zeichnung
                                .shapes()
                                .get(((BoundaryEvent) clock).getAttachedTo())
                                .bottom()));
    }

    /** A clock in a way is one that a case waits for; where several count at once, all begin at the same place. */
    @ParameterizedTest
    @MethodSource("prozesse")
    void clocksThatCountAtOnceBeginAtOneGateway(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(zeichnung.all(EventBasedGateway.class)).isEmpty();
        assertThat(clocks(zeichnung).stream()
                        .filter(IntermediateCatchEvent.class::isInstance)
                        .flatMap(clock -> clock.getPreviousNodes().list().stream())
                        .filter(ParallelGateway.class::isInstance)
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
    }

    private static String time(CatchEvent clock) {
        return clock.getEventDefinitions().iterator().next().getTextContent().strip();
    }

    private static Set<FlowNode> reached(Collection<? extends FlowNode> from) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            FlowNode here = open.pop();
            if (seen.add(here)) {
                open.addAll(here.getSucceedingNodes().list());
            }
        }
        return seen;
    }
}
