package de.ombud.prozess.modell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model together with where it is drawn. */
final class Zeichnung {

    private final BpmnModelInstance model;
    private final Map<FlowNode, Flaeche> shapes = new LinkedHashMap<>();
    private final Map<SequenceFlow, Linienzug> lines = new LinkedHashMap<>();
    private final Map<FlowElement, Flaeche> labels = new LinkedHashMap<>();
    private final Map<TextAnnotation, Flaeche> notes = new LinkedHashMap<>();
    private final Map<Association, Linienzug> ties = new LinkedHashMap<>();

    private Zeichnung(BpmnModelInstance model) {
        this.model = model;
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.put(node, Flaeche.of(shape.getBounds()));
                keepLabel(node, shape.getBpmnLabel());
            }
            if (shape.getBpmnElement() instanceof TextAnnotation note) {
                notes.put(note, Flaeche.of(shape.getBounds()));
            }
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                lines.put(flow, Linienzug.of(edge.getWaypoints()));
                keepLabel(flow, edge.getBpmnLabel());
            }
            if (edge.getBpmnElement() instanceof Association tie) {
                ties.put(tie, Linienzug.of(edge.getWaypoints()));
            }
        }
    }

    static Zeichnung of(String prozess) {
        return new Zeichnung(
                Bpmn.readModelFromFile(Modelldateien.prozess(prozess).toFile()));
    }

    private void keepLabel(FlowElement element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element, Flaeche.of(label.getBounds()));
        }
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Map<FlowNode, Flaeche> shapes() {
        return shapes;
    }

    Map<SequenceFlow, Linienzug> lines() {
        return lines;
    }

    Map<FlowElement, Flaeche> labels() {
        return labels;
    }

    Map<TextAnnotation, Flaeche> notes() {
        return notes;
    }

    /** Between an element and its note. */
    Map<Association, Linienzug> ties() {
        return ties;
    }

    Flaeche page() {
        return Flaeche.around(Stream.of(
                        shapes.values().stream(),
                        labels.values().stream(),
                        notes.values().stream(),
                        lines.values().stream().map(Linienzug::flaeche))
                .flatMap(parts -> parts)
                .toList());
    }

    /** @return whether the frame of the one is drawn around the other, or the one sits on the border of the other */
    static boolean belongTogether(FlowElement one, FlowElement other) {
        return isInside(one, other) || isInside(other, one) || isAttached(one, other) || isAttached(other, one);
    }

    static boolean isInside(ModelElementInstance inner, FlowElement outer) {
        ModelElementInstance parent = inner.getParentElement();
        while (parent != null) {
            if (parent.equals(outer)) {
                return true;
            }
            parent = parent.getParentElement();
        }
        return false;
    }

    static boolean isAttached(FlowElement event, FlowElement activity) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(activity);
    }
}
