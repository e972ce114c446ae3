package de.ombud.prozess.modellstand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.prozess.modellsprache.Modelldokument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Takes a file apart into what a person would point at; how it is drawn does not count. */
final class Modellteile {

    private static final Set<String> ZEICHNUNG = Set.of("DMNDI", "BPMNDiagram");

    /** Where a line leads to is said by the line. */
    private static final Set<String> WIEDERHOLT = Set.of("incoming", "outgoing", "flowNodeRef");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Modellteile() {}

    /** Under their ids, in the order of the file. */
    static Map<String, Modellteil> von(String datei, byte[] inhalt) {
        Map<String, Modellteil> teile = new LinkedHashMap<>();
        try {
            if (datei.endsWith(".form")) {
                felder(JSON.readTree(inhalt), teile);
            } else if (datei.endsWith(".bpmn") || datei.endsWith(".dmn")) {
                elemente(Modelldokument.lies(inhalt).getDocumentElement(), teile);
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("Was ausgerollt ist, ist lesbar: " + datei, e);
        }
        return teile;
    }

    private static void felder(JsonNode behaelter, Map<String, Modellteil> teile) {
        for (JsonNode komponente : behaelter.path("components")) {
            ObjectNode ohneInhalt = komponente.deepCopy();
            ohneInhalt.remove(List.of("components", "layout", "id"));
            String id = komponente.path("key").asText(komponente.path("id").asText());
            String name =
                    komponente.path("label").asText(komponente.path("text").asText(id));
            teile.put(id, new Modellteil(id, komponente.path("type").asText(), name, ohneInhalt.toString()));
            felder(komponente, teile);
        }
    }

    private static void elemente(Element element, Map<String, Modellteil> teile) {
        for (Element kind : kinder(element)) {
            String art = kind.getLocalName();
            if (ZEICHNUNG.contains(art)) {
                continue;
            }
            if (kind.hasAttribute("id") && istTeil(kind)) {
                String id = kind.getAttribute("id");
                teile.put(id, new Modellteil(id, art, name(kind), abdruck(kind)));
            }
            elemente(kind, teile);
        }
    }

    /** Entries of a row are part of the row. */
    private static boolean istTeil(Element element) {
        return !element.getLocalName().endsWith("Entry")
                && !element.getLocalName().endsWith("EventDefinition");
    }

    private static String name(Element element) {
        if (element.getLocalName().equals("rule")) {
            return kinder(element).stream()
                    .filter(eintrag -> eintrag.getLocalName().endsWith("Entry"))
                    .map(eintrag -> eintrag.getTextContent().strip())
                    .collect(Collectors.joining(" | "));
        }
        if (element.getLocalName().equals("textAnnotation")) {
            return element.getTextContent().strip().replaceAll("\\s+", " ");
        }
        if (element.hasAttribute("sourceRef") && element.hasAttribute("targetRef")) {
            return pfeil(element);
        }
        for (String attribut : List.of("name", "label")) {
            if (!element.getAttribute(attribut).isBlank()) {
                return element.getAttribute(attribut).strip();
            }
        }
        return element.getAttribute("id");
    }

    /** Where it comes from and where it leads, and when: that is what people see of it. */
    private static String pfeil(Element element) {
        String wann = element.getAttribute("name").strip();
        return ende(element, "sourceRef") + " → " + ende(element, "targetRef") + (wann.isEmpty() ? "" : ": " + wann);
    }

    private static String ende(Element pfeil, String welches) {
        String id = pfeil.getAttribute(welches);
        return kinder((Element) pfeil.getParentNode()).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .map(Modellteile::name)
                .findFirst()
                .orElse(id);
    }

    /** Attributes, text and everything below that is no part of its own. */
    private static String abdruck(Element element) {
        Map<String, String> attribute = new TreeMap<>();
        NamedNodeMap alle = element.getAttributes();
        for (int i = 0; i < alle.getLength(); i++) {
            attribute.put(alle.item(i).getNodeName(), alle.item(i).getNodeValue());
        }
        StringBuilder gesamt = new StringBuilder(element.getLocalName()).append(attribute);
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element unter) {
                if (!WIEDERHOLT.contains(unter.getLocalName()) && !(unter.hasAttribute("id") && istTeil(unter))) {
                    gesamt.append('<').append(abdruck(unter)).append('>');
                }
            } else if (kind.getNodeType() == Node.TEXT_NODE || kind.getNodeType() == Node.CDATA_SECTION_NODE) {
                gesamt.append(kind.getNodeValue().strip());
            }
        }
        return gesamt.toString();
    }

    private static List<Element> kinder(Element element) {
        List<Element> kinder = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element gefunden) {
                kinder.add(gefunden);
            }
        }
        return kinder;
    }
}
