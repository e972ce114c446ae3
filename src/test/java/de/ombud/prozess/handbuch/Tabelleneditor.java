package de.ombud.prozess.handbuch;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A table in Modeler: found by the name of its decision, its columns by their heads. */
final class Tabelleneditor {

    private final Document datei;
    private final Element tabelle;

    private Tabelleneditor(Document datei, Element tabelle) {
        this.datei = datei;
        this.tabelle = tabelle;
    }

    static Tabelleneditor oeffne(String inhalt, String tabelle) {
        try {
            Document datei = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(inhalt)));
            return new Tabelleneditor(
                    datei,
                    liste(datei.getElementsByTagName("decision")).stream()
                            .filter(entscheidung ->
                                    entscheidung.getAttribute("name").equals(tabelle))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("there is no table " + tabelle)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** @param zeile what its first cell says */
    Tabelleneditor setze(String zeile, String spalte, String wert) {
        Element regel = liste(tabelle.getElementsByTagName("rule")).stream()
                .filter(jede -> wort(zellen(jede).get(0)).equals(zeile))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no row " + zeile));
        liste(zellen(regel).get(koepfe().indexOf(spalte)).getElementsByTagName("text"))
                .get(0)
                .setTextContent(wert);
        return this;
    }

    /** @param werte by the heads of the columns */
    Tabelleneditor fuegeObenEin(Map<String, String> werte) {
        Node erste = tabelle.getElementsByTagName("rule").item(0);
        Element zeile = (Element) erste.cloneNode(true);
        zeile.setAttribute("id", "DecisionRule_0neu");
        for (int i = 0; i < zellen(zeile).size(); i++) {
            Element zelle = zellen(zeile).get(i);
            zelle.setAttribute("id", "LiteralExpression_0" + i + "neu");
            liste(zelle.getElementsByTagName("text")).get(0).setTextContent(werte.get(koepfe().get(i)));
        }
        erste.getParentNode().insertBefore(zeile, erste);
        return this;
    }

    String gespeichert() {
        try {
            StringWriter inhalt = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(datei), new StreamResult(inhalt));
            return inhalt.toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> koepfe() {
        return Stream.of("input", "output")
                .flatMap(art -> liste(tabelle.getElementsByTagName(art)).stream())
                .map(spalte -> spalte.getAttribute("label"))
                .toList();
    }

    private static List<Element> zellen(Element regel) {
        return Stream.of("inputEntry", "outputEntry")
                .flatMap(art -> liste(regel.getElementsByTagName(art)).stream())
                .toList();
    }

    private static String wort(Element zelle) {
        return zelle.getTextContent().strip().replace("\"", "");
    }

    private static List<Element> liste(NodeList knoten) {
        return IntStream.range(0, knoten.getLength())
                .mapToObj(i -> (Element) knoten.item(i))
                .toList();
    }
}
