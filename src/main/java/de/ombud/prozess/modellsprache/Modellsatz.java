package de.ombud.prozess.modellsprache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What one deployment brings, read and by file; what cannot be read is not among it.
 *
 * @param formulare by file
 */
public record Modellsatz(
        Map<String, Document> ablaeufe, Map<String, Document> tabellen, Map<String, JsonNode> formulare) {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Modellsatz von(Map<String, byte[]> dateien) {
        Map<String, Document> ablaeufe = new LinkedHashMap<>();
        Map<String, Document> tabellen = new LinkedHashMap<>();
        Map<String, JsonNode> formulare = new LinkedHashMap<>();
        dateien.forEach((datei, inhalt) -> {
            if (inhalt == null) {
                return;
            }
            if (datei.endsWith(".bpmn")) {
                dokument(inhalt).ifPresent(dokument -> ablaeufe.put(datei, dokument));
            } else if (datei.endsWith(".dmn")) {
                dokument(inhalt).ifPresent(dokument -> tabellen.put(datei, dokument));
            } else if (datei.endsWith(".form")) {
                formular(inhalt).ifPresent(formular -> formulare.put(datei, formular));
            }
        });
        return new Modellsatz(ablaeufe, tabellen, formulare);
    }

    private static Optional<Document> dokument(byte[] inhalt) {
        try {
            // what is too large is said by whoever checks the file by itself, too
            return Optional.of(Modelldokument.lies(inhalt)).filter(dokument -> !Modelldokument.istZuGross(dokument));
        } catch (SAXException e) {
            // said by whoever checks the file by itself
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> formular(byte[] inhalt) {
        try {
            return Optional.ofNullable(JSON.readTree(inhalt)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The form that a task names. */
    public Optional<Map.Entry<String, JsonNode>> formular(String id) {
        return formulare.entrySet().stream()
                .filter(formular -> formular.getValue().path("id").asText().equals(id))
                .findFirst();
    }

    /** What people call the elements of each file, by their ids. */
    public Map<String, Map<String, String>> namen() {
        Map<String, Map<String, String>> namen = new LinkedHashMap<>();
        ablaeufe.forEach((datei, ablauf) -> namen.put(
                datei,
                elemente(ablauf.getElementsByTagNameNS(BPMN, "*"))
                        .collect(Collectors.toMap(
                                element -> element.getAttribute("id"),
                                element -> element.getAttribute("name").replaceAll("\\s+", " "),
                                (erster, weiterer) -> erster))));
        return namen;
    }

    /** Elements of BPMN of this name, with the file in which they stand. */
    public Stream<Map.Entry<String, Element>> alle(String name) {
        return ablaeufe.entrySet().stream()
                .flatMap(ablauf -> elemente(ablauf.getValue().getElementsByTagNameNS(BPMN, name))
                        .map(element -> Map.entry(ablauf.getKey(), element)));
    }

    public static Stream<Element> elemente(NodeList knoten) {
        return IntStream.range(0, knoten.getLength()).mapToObj(i -> (Element) knoten.item(i));
    }

    /** Direct children of a name space of models. */
    public static Stream<Element> kinder(Element element) {
        NodeList kinder = element.getChildNodes();
        return IntStream.range(0, kinder.getLength())
                .mapToObj(kinder::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    public static Optional<Element> kind(Element element, String name) {
        return kinder(element).filter(kind -> name.equals(kind.getLocalName())).findFirst();
    }

    /** Id of the process around it. */
    public static String prozess(Element element) {
        for (Node hier = element; hier != null; hier = hier.getParentNode()) {
            if (hier instanceof Element teil && "process".equals(teil.getLocalName())) {
                return teil.getAttribute("id");
            }
        }
        return "";
    }

    /** Groups of a task that are named and not worked out. */
    public static List<String> gruppen(Element aufgabe) {
        String angabe = camunda(aufgabe, "candidateGroups");
        return Ausdruckssprache.enthaeltAusdruck(angabe)
                ? List.of()
                : Stream.of(angabe.split(","))
                        .map(String::strip)
                        .filter(gruppe -> !gruppe.isEmpty())
                        .toList();
    }

    public static String camunda(Element element, String name) {
        return element.getAttributeNS(CAMUNDA, name);
    }
}
