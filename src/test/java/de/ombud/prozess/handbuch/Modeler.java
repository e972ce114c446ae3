package de.ombud.prozess.handbuch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model in Camunda Modeler: elements are found by their words in the drawing, fields by their names in the panel beside it. */
final class Modeler {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BILD = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String GROESSE = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINIE = "http://www.omg.org/spec/DD/20100524/DI";

    private static final Map<String, String> ANGABEN = Map.of(
            "Candidate groups", "candidateGroups",
            "Form reference", "formRef",
            "Due date", "dueDate",
            "Time to live", "historyTimeToLive");

    private final Document modell;
    private int neue;

    private Modeler(Document modell) {
        this.modell = modell;
    }

    static Modeler oeffne(String datei) {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            return new Modeler(fabrik.newDocumentBuilder().parse(new InputSource(new StringReader(datei))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    String gespeichert() {
        try {
            StringWriter datei = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(modell), new StreamResult(datei));
            return datei.toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The only element of the drawing that bears this name. */
    Auswahl waehle(String name) {
        List<Element> gleichnamige = alle(BPMN, "*").stream()
                .filter(element -> element.getAttribute("name").equals(name))
                .filter(element ->
                        !List.of("process", "message", "sequenceFlow").contains(element.getLocalName()))
                .toList();
        if (gleichnamige.size() != 1) {
            throw new AssertionError(name + ": " + gleichnamige.size() + " elements");
        }
        return new Auswahl(gleichnamige.get(0));
    }

    /** What is selected by a click beside everything. */
    Auswahl derAblauf() {
        return new Auswahl(alle(BPMN, "process").get(0));
    }

    /** The line between the two, on which something new is dropped: it ends there now, and another one leads on. */
    Auswahl zieheAufPfeil(String von, String nach, String art) {
        Element pfeil = pfeil(id(von), id(nach));
        Auswahl neu = zeichne(art);
        kind(element(id(nach)), "incoming", pfeil.getAttribute("id"), false);
        pfeil.setAttribute("targetRef", neu.id());
        kind(neu.element, "incoming", pfeil.getAttribute("id"), true);
        verbinde(neu, new Auswahl(element(id(nach))));
        return neu;
    }

    Auswahl haengeAn(Auswahl von, String art) {
        Auswahl neu = zeichne(art);
        verbinde(von, neu);
        return neu;
    }

    /** @return the line */
    Auswahl verbinde(Auswahl von, Auswahl nach) {
        Element pfeil = neues("sequenceFlow", "Flow_0" + neue++ + "neu");
        pfeil.setAttribute("sourceRef", von.id());
        pfeil.setAttribute("targetRef", nach.id());
        kind(von.element, "outgoing", pfeil.getAttribute("id"), true);
        kind(nach.element, "incoming", pfeil.getAttribute("id"), true);
        Element linie = bild("BPMNEdge", pfeil.getAttribute("id"));
        for (int i = 0; i < 2; i++) {
            Element punkt = modell.createElementNS(LINIE, "di:waypoint");
            punkt.setAttribute("x", String.valueOf(100 * i));
            punkt.setAttribute("y", "700");
            linie.appendChild(punkt);
        }
        return new Auswahl(pfeil);
    }

    /** Into the annotation that a line connects with it. */
    void schreibeDaneben(Auswahl aufgabe, String text) {
        String anmerkung = alle(BPMN, "association").stream()
                .filter(linie -> linie.getAttribute("sourceRef").equals(aufgabe.id()))
                .map(linie -> linie.getAttribute("targetRef"))
                .findFirst()
                .orElseThrow();
        kinder(element(anmerkung), "text").get(0).setTextContent(text);
    }

    Auswahl pfeil(Auswahl von, Auswahl nach) {
        return new Auswahl(pfeil(von.id(), nach.id()));
    }

    private Auswahl zeichne(String art) {
        Element element = neues(art, (art.endsWith("ateway") ? "Gateway_0" : "Activity_0") + neue++ + "neu");
        Element form = bild("BPMNShape", element.getAttribute("id"));
        Element groesse = modell.createElementNS(GROESSE, "dc:Bounds");
        Map.of("x", "100", "y", "660", "width", "100", "height", "80").forEach(groesse::setAttribute);
        form.appendChild(groesse);
        return new Auswahl(element);
    }

    private Element neues(String art, String id) {
        Element element = modell.createElementNS(BPMN, "bpmn:" + art);
        element.setAttribute("id", id);
        Element ersterPfeil = alle(BPMN, "sequenceFlow").stream()
                .filter(pfeil ->
                        ((Element) pfeil.getParentNode()).getLocalName().equals("process"))
                .findFirst()
                .orElseThrow();
        ersterPfeil.getParentNode().insertBefore(element, ersterPfeil);
        return element;
    }

    private Element bild(String art, String id) {
        Element bild = modell.createElementNS(BILD, "bpmndi:" + art);
        bild.setAttribute("id", id + "_di");
        bild.setAttribute("bpmnElement", id);
        alle(BILD, "BPMNPlane").get(0).appendChild(bild);
        return bild;
    }

    /** Modeler writes it before everything but documentation and extensions. */
    private void kind(Element an, String art, String pfeil, boolean soll) {
        for (Element kind : kinder(an, art)) {
            if (kind.getTextContent().equals(pfeil)) {
                an.removeChild(kind);
            }
        }
        if (soll) {
            Element kind = modell.createElementNS(BPMN, "bpmn:" + art);
            kind.setTextContent(pfeil);
            an.appendChild(kind);
        }
    }

    private Element pfeil(String von, String nach) {
        return alle(BPMN, "sequenceFlow").stream()
                .filter(pfeil -> pfeil.getAttribute("sourceRef").equals(von)
                        && pfeil.getAttribute("targetRef").equals(nach))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line from " + von + " to " + nach));
    }

    private String id(String name) {
        return waehle(name).id();
    }

    private Element element(String id) {
        return alle(BPMN, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> alle(String raum, String art) {
        return liste(modell.getElementsByTagNameNS(raum, art));
    }

    private static List<Element> kinder(Element von, String art) {
        return liste(von.getElementsByTagNameNS(BPMN, art));
    }

    private static List<Element> liste(NodeList knoten) {
        return IntStream.range(0, knoten.getLength())
                .mapToObj(i -> (Element) knoten.item(i))
                .toList();
    }

    /** What is selected, with the panel beside it. */
    final class Auswahl {

        private final Element element;

        private Auswahl(Element element) {
            this.element = element;
        }

        String id() {
            return element.getAttribute("id");
        }

        String name() {
            return element.getAttribute("name");
        }

        /** An empty entry clears the field. */
        Auswahl setze(String feld, String eintrag) {
            switch (feld) {
                case "Name" -> element.setAttribute("name", eintrag);
                case "Default flow" -> schreibe("", "default", eintrag);
                case "Element documentation" -> {
                    Element satz = modell.createElementNS(BPMN, "bpmn:documentation");
                    satz.setTextContent(eintrag);
                    element.insertBefore(satz, element.getFirstChild());
                }
                case "Condition Expression" -> {
                    Element bedingung = modell.createElementNS(BPMN, "bpmn:conditionExpression");
                    bedingung.setAttributeNS(
                            "http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
                    bedingung.setTextContent(eintrag);
                    element.appendChild(bedingung);
                }
                case "Timer, Value" -> kinder(element, "timeDate").get(0).setTextContent(eintrag);
                default -> {
                    if (!ANGABEN.containsKey(feld)) {
                        throw new AssertionError("the panel has no field " + feld);
                    }
                    schreibe("camunda:", ANGABEN.get(feld), eintrag);
                }
            }
            return this;
        }

        private void schreibe(String vorsilbe, String angabe, String eintrag) {
            if (eintrag.isEmpty()) {
                element.removeAttribute(vorsilbe + angabe);
            } else if (vorsilbe.isEmpty()) {
                element.setAttribute(angabe, eintrag);
            } else {
                element.setAttributeNS(CAMUNDA, vorsilbe + angabe, eintrag);
            }
        }

        /** @param eintraege by the words of the template; what it does not ask for goes into the panel as usual */
        Auswahl nimm(Elementvorlage vorlage, Map<String, String> eintraege) {
            eintraege.forEach((feld, eintrag) -> {
                if (!vorlage.fragtNach(feld)) {
                    setze(feld, eintrag);
                }
            });
            for (JsonNode angabe : vorlage.angaben()) {
                JsonNode bindung = angabe.path("binding");
                String wert = vorlage.wert(angabe, eintraege);
                switch (bindung.path("type").asText()) {
                    case "property" -> {
                        String name = bindung.path("name").asText();
                        if (name.startsWith("camunda:")) {
                            element.setAttributeNS(CAMUNDA, name, wert);
                        } else {
                            element.setAttribute(name, wert);
                        }
                    }
                    case "camunda:in:businessKey" -> uebergib("businessKey", wert, "");
                    case "camunda:in" ->
                        uebergib(
                                bindung.path("expression").asBoolean() ? "sourceExpression" : "source",
                                wert,
                                bindung.path("target").asText());
                    default -> throw new AssertionError("Modeler writes this otherwise: " + bindung);
                }
            }
            return this;
        }

        private void uebergib(String art, String wert, String ziel) {
            Element angabe = modell.createElementNS(CAMUNDA, "camunda:in");
            angabe.setAttribute(art, wert);
            if (!ziel.isEmpty()) {
                angabe.setAttribute("target", ziel);
            }
            List<Element> vorhandene = kinder(element, "extensionElements");
            Element erweiterungen =
                    vorhandene.isEmpty() ? modell.createElementNS(BPMN, "bpmn:extensionElements") : vorhandene.get(0);
            erweiterungen.appendChild(angabe);
            if (vorhandene.isEmpty()) {
                element.insertBefore(
                        erweiterungen,
                        kinder(element, "incoming").stream().findFirst().orElse(null));
            }
        }
    }
}
