package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Something that a model says to the engine: an attribute or the text of an element.
 *
 * @param traeger the step, event, flow or process that people see
 * @param art name of the attribute or of the element whose text it is; of a listener with its event, of what is handed over with its target
 */
record Stelle(String datei, String prozess, Element traeger, String art, String text) {

    /** What is about people and what only draws. */
    private static final Set<String> OHNE_WIRKUNG =
            Set.of("documentation", "textAnnotation", "association", "incoming", "outgoing", "flowNodeRef", "property");

    /** In every process. */
    static Stream<Stelle> alle(Modellsatz satz) {
        return satz.alle("process")
                .flatMap(prozess -> Stream.concat(
                                Stream.of(prozess.getValue()),
                                Modellsatz.elemente(prozess.getValue().getElementsByTagNameNS("*", "*")))
                        .filter(element -> !OHNE_WIRKUNG.contains(element.getLocalName()))
                        .flatMap(element ->
                                von(prozess.getKey(), prozess.getValue().getAttribute("id"), element)));
    }

    private static Stream<Stelle> von(String datei, String prozess, Element element) {
        Element traeger = traeger(element);
        Stream.Builder<Stelle> stellen = Stream.builder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribut = (Attr) element.getAttributes().item(i);
            stellen.add(new Stelle(datei, prozess, traeger, art(element, attribut), attribut.getValue()));
        }
        if (Modellsatz.kinder(element).findAny().isEmpty()
                && !element.getTextContent().isBlank()) {
            stellen.add(new Stelle(datei, prozess, traeger, element.getLocalName(), element.getTextContent()));
        }
        return stellen.build();
    }

    private static String art(Element element, Attr attribut) {
        return switch (element.getLocalName()) {
            case "taskListener", "executionListener" ->
                element.getLocalName() + " " + element.getAttribute("event") + " " + attribut.getLocalName();
            case "in", "out" ->
                element.getLocalName() + " " + element.getAttribute("target") + " " + attribut.getLocalName();
            default -> attribut.getLocalName();
        };
    }

    private static Element traeger(Element element) {
        for (Node hier = element; hier instanceof Element teil; hier = hier.getParentNode()) {
            if (Modellsatz.BPMN.equals(teil.getNamespaceURI())
                    && teil.hasAttribute("id")
                    && !Xmlpruefung.INNEN.matcher(teil.getLocalName()).matches()) {
                return teil;
            }
        }
        return element.getOwnerDocument().getDocumentElement();
    }

    String id() {
        return traeger.getAttribute("id");
    }

    /** Kind of what is asked here; other places stand for themselves. */
    String frage() {
        return switch (art) {
            case "dueDate", "followUpDate", "timeDate", "timeCycle", "timeDuration" -> "wann";
            case "conditionExpression", "condition", "completionCondition" -> "ob";
            case "candidateGroups", "assignee" -> "wer";
            default -> art;
        };
    }

    Modellbefund befund(String message) {
        return new Modellbefund(datei, id(), message);
    }
}
