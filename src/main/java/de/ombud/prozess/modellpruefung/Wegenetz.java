package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The steps of one process or sub-process and the ways between them. What happens at the edge of a step leads on from that step, too.
 *
 * @param knoten by id
 * @param hin flows that end at a step
 * @param weg flows that begin at it
 * @param raender events at its edge
 */
record Wegenetz(
        Element ebene,
        Map<String, Element> knoten,
        Map<String, List<Element>> hin,
        Map<String, List<Element>> weg,
        Map<String, List<Element>> raender) {

    private static final Set<String> KNOTEN = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway");

    /** Where a case stands until something happens outside. */
    private static final Set<String> WARTET =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "callActivity", "boundaryEvent");

    static Wegenetz von(Element ebene) {
        Map<String, Element> knoten = new LinkedHashMap<>();
        Map<String, List<Element>> hin = new LinkedHashMap<>();
        Map<String, List<Element>> weg = new LinkedHashMap<>();
        Map<String, List<Element>> raender = new LinkedHashMap<>();
        Modellsatz.kinder(ebene).forEach(kind -> {
            String art = kind.getLocalName();
            if (KNOTEN.contains(art)) {
                knoten.put(kind.getAttribute("id"), kind);
            }
            if ("boundaryEvent".equals(art)) {
                raender.computeIfAbsent(kind.getAttribute("attachedToRef"), id -> new ArrayList<>())
                        .add(kind);
            }
            if ("sequenceFlow".equals(art)) {
                hin.computeIfAbsent(kind.getAttribute("targetRef"), id -> new ArrayList<>())
                        .add(kind);
                weg.computeIfAbsent(kind.getAttribute("sourceRef"), id -> new ArrayList<>())
                        .add(kind);
            }
        });
        return new Wegenetz(ebene, knoten, hin, weg, raender);
    }

    List<Element> weg(String id) {
        return weg.getOrDefault(id, List.of());
    }

    List<Element> hin(String id) {
        return hin.getOrDefault(id, List.of());
    }

    String art(String id) {
        return knoten.get(id).getLocalName();
    }

    /** Where one comes from here at once. */
    List<String> folgende(String id) {
        return Stream.concat(
                        weg(id).stream().map(fluss -> fluss.getAttribute("targetRef")),
                        raender.getOrDefault(id, List.of()).stream().map(rand -> rand.getAttribute("id")))
                .filter(knoten::containsKey)
                .toList();
    }

    List<String> anfaenge() {
        return knoten.keySet().stream()
                .filter(id -> art(id).equals("startEvent") || istEreignisteil(id))
                .toList();
    }

    /** A sub-process that an event starts has no way in and none out. */
    boolean istEreignisteil(String id) {
        return art(id).equals("subProcess")
                && knoten.get(id).getAttribute("triggeredByEvent").equals("true");
    }

    boolean istEnde(String id) {
        return art(id).equals("endEvent");
    }

    Set<String> erreichbar(List<String> ab, Set<String> ohne) {
        Set<String> gesehen = new HashSet<>();
        Deque<String> offen = new ArrayDeque<>(ab);
        while (!offen.isEmpty()) {
            String hier = offen.pop();
            if (!ohne.contains(hier) && gesehen.add(hier)) {
                offen.addAll(folgende(hier));
            }
        }
        return gesehen;
    }

    boolean wartet(String id) {
        if (art(id).equals("subProcess")) {
            Wegenetz innen = von(knoten.get(id));
            return innen.knoten.keySet().stream().anyMatch(innen::wartet);
        }
        return WARTET.contains(art(id));
    }
}
