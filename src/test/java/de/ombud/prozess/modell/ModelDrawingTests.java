package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is read as a drawing in the office and in Cockpit. What makes a drawing hard to read is refused here. */
class ModelDrawingTests {

    /**
     * On A4, landscape, with a margin of 1 cm: the smallest letters (11 px) are then 2.2 mm high, as in a footnote. What needs more goes into
     * rows or into a model of its own.
     */
    private static final double PAGE_WIDTH = 1_400;

    private static final double PAGE_HEIGHT = 960;
    private static final double ROOM_INSIDE_A_FRAME = 10;

    static Stream<String> prozesse() {
        return Modelldateien.prozesse().stream();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void nothingIsMissingOnTheDrawing(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);

        assertThat(zeichnung.shapes().keySet()).containsAll(zeichnung.all(FlowNode.class));
        assertThat(zeichnung.lines().keySet()).containsAll(zeichnung.all(SequenceFlow.class));
        assertThat(named(zeichnung))
                .allSatisfy(element -> assertThat(zeichnung.labels())
                        .as("the label of %s has a place of its own", element.getId())
                        .containsKey(element));
    }

    /** @return the elements whose name stands beside them and not inside */
    private static List<FlowElement> named(Zeichnung zeichnung) {
        return zeichnung.all(FlowElement.class).stream()
                .filter(element -> element.getName() != null && !(element instanceof Activity))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void everyModelFitsOnOnePage(String prozess) {
        Flaeche page = Zeichnung.of(prozess).page();

        assertThat(page.width()).isLessThanOrEqualTo(PAGE_WIDTH);
        assertThat(page.height()).isLessThanOrEqualTo(PAGE_HEIGHT);
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void noTwoShapesOverlap(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);

        assertThat(overlaps(
                        List.copyOf(zeichnung.shapes().entrySet()),
                        List.copyOf(zeichnung.shapes().entrySet()),
                        (one, other) -> !one.equals(other) && !Zeichnung.belongTogether(one, other)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aFrameLeavesRoomAroundItsSteps(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);

        zeichnung.shapes().forEach((node, shape) -> {
            if (node.getParentElement() instanceof SubProcess frame) {
                assertThat(zeichnung
                                .shapes()
                                .get(frame)
                                .shrunk(ROOM_INSIDE_A_FRAME)
                                .contains(shape))
                        .as("%s lies inside %s", node.getId(), frame.getId())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void flowsRunStraightFromBorderToBorder(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);

        zeichnung.lines().forEach((flow, line) -> {
            assertThat(line.strecken()).as(flow.getId()).allMatch(Linienzug.Strecke::isOrthogonal);
            assertThat(zeichnung
                            .shapes()
                            .get(flow.getSource())
                            .hasOnBorder(line.first().x1(), line.first().y1()))
                    .as("%s starts on the border", flow.getId())
                    .isTrue();
            assertThat(zeichnung
                            .shapes()
                            .get(flow.getTarget())
                            .hasOnBorder(line.last().x2(), line.last().y2()))
                    .as("%s ends on the border", flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void noTwoFlowsCross(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        List<String> crossings = new ArrayList<>();

        zeichnung
                .lines()
                .forEach((one, line) -> zeichnung.lines().forEach((other, otherLine) -> {
                    // flows that leave one gateway, or join at one step, may share a stretch
                    boolean sharedEnd = one.getSource().equals(other.getSource())
                            || one.getTarget().equals(other.getTarget());
                    if (!sharedEnd && line.crosses(otherLine)) {
                        crossings.add(one.getId() + " / " + other.getId());
                    }
                }));

        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void noFlowRunsThroughAShape(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        List<String> collisions = new ArrayList<>();

        zeichnung
                .lines()
                .forEach((flow, line) -> zeichnung.shapes().forEach((node, shape) -> {
                    boolean mayTouch =
                            flow.getSource().equals(node) || flow.getTarget().equals(node);
                    boolean runs = line.meets(shape.shrunk(mayTouch ? 1 : 0));
                    if (runs && !Zeichnung.isInside(flow, node)) {
                        collisions.add(flow.getId() + " / " + node.getId());
                    }
                }));

        assertThat(collisions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void labelsCoverNothing(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        List<Entry<FlowElement, Flaeche>> labels =
                List.copyOf(zeichnung.labels().entrySet());
        List<String> covered = new ArrayList<>(overlaps(labels, labels, (one, other) -> !one.equals(other)));

        covered.addAll(overlaps(
                labels, List.copyOf(zeichnung.shapes().entrySet()), (label, node) -> !Zeichnung.isInside(label, node)));
        for (Entry<FlowElement, Flaeche> label : labels) {
            zeichnung.lines().forEach((flow, line) -> {
                if (line.meets(label.getValue())) {
                    covered.add(label.getKey().getId() + " / " + flow.getId());
                }
            });
        }

        assertThat(covered).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void aNoteStandsByItselfBesideItsTask(String prozess) {
        Zeichnung zeichnung = Zeichnung.of(prozess);
        assertThat(zeichnung.notes().keySet()).containsAll(zeichnung.all(TextAnnotation.class));
        assertThat(zeichnung.ties().keySet()).containsAll(zeichnung.all(Association.class));
        List<String> covered = new ArrayList<>();

        zeichnung.notes().forEach((note, area) -> {
            zeichnung.shapes().forEach((node, shape) -> {
                boolean frame = Zeichnung.isInside(note, node);
                if (frame ? !shape.shrunk(ROOM_INSIDE_A_FRAME).contains(area) : shape.overlaps(area)) {
                    covered.add(note.getId() + " / " + node.getId());
                }
            });
            zeichnung.labels().forEach((element, label) -> {
                if (label.overlaps(area)) {
                    covered.add(note.getId() + " / " + element.getId());
                }
            });
            zeichnung.lines().forEach((flow, line) -> {
                if (line.meets(area)) {
                    covered.add(note.getId() + " / " + flow.getId());
                }
            });
            zeichnung.notes().forEach((other, otherArea) -> {
                if (!other.equals(note) && otherArea.overlaps(area)) {
                    covered.add(note.getId() + " / " + other.getId());
                }
            });
        });
        zeichnung.ties().forEach((tie, way) -> {
            assertThat(way.strecken()).as(tie.getId()).singleElement().matches(Linienzug.Strecke::isOrthogonal);
            assertThat(zeichnung
                            .shapes()
                            .get(tie.getSource())
                            .hasOnBorder(way.first().x1(), way.first().y1()))
                    .as("%s starts on the border", tie.getId())
                    .isTrue();
            assertThat(zeichnung
                            .notes()
                            .get(tie.getTarget())
                            .hasOnBorder(way.last().x2(), way.last().y2()))
                    .as("%s ends on the border", tie.getId())
                    .isTrue();
            zeichnung.lines().forEach((flow, line) -> {
                if (way.crosses(line)) {
                    covered.add(tie.getId() + " / " + flow.getId());
                }
            });
            zeichnung.labels().forEach((element, label) -> {
                if (way.meets(label)) {
                    covered.add(tie.getId() + " / " + element.getId());
                }
            });
        });

        assertThat(covered).isEmpty();
    }

    private static <A extends FlowElement, B extends FlowElement> List<String> overlaps(
            List<Entry<A, Flaeche>> ones,
            List<Entry<B, Flaeche>> others,
            BiPredicate<FlowElement, FlowElement> mustBeApart) {
        return ones.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> mustBeApart.test(one.getKey(), other.getKey()))
                        .filter(other -> one.getValue().overlaps(other.getValue()))
                        .map(other ->
                                one.getKey().getId() + " / " + other.getKey().getId()))
                .toList();
    }
}
