package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellsprache.Modelldokument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Draws a process from what Modeler saved of its drawing: boxes, circles, diamonds, lines, labels. No program of a browser is needed,
 * and what changed can be marked.
 */
final class Modellbild {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String ECKE = "http://www.omg.org/spec/DD/20100524/DI";
    private static final int RAND = 20;
    private static final int ZEICHEN_JE_ZEILE = 14;
    private static final int ZEILE = 14;
    /** About; so that a word at the edge is not cut. */
    private static final double ZEICHENBREITE = 7;

    private final Document modell;
    private final Map<String, String> marken;
    private final Map<String, Element> elemente = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();
    private double rechts;
    private double unten;
    private double links = Double.MAX_VALUE;
    private double oben = Double.MAX_VALUE;

    private Modellbild(Document modell, Map<String, String> marken) {
        this.modell = modell;
        this.marken = marken;
    }

    /** @param marken id of an element → class of its shape */
    static String von(byte[] inhalt, String titel, Map<String, String> marken) {
        try {
            return new Modellbild(Modelldokument.lies(inhalt), marken).zeichne(titel);
        } catch (SAXException e) {
            throw new IllegalStateException("Was ausgerollt ist, ist lesbar.", e);
        }
    }

    private String zeichne(String titel) {
        NodeList alle = modell.getElementsByTagName("*");
        for (int i = 0; i < alle.getLength(); i++) {
            Element element = (Element) alle.item(i);
            if (!DI.equals(element.getNamespaceURI()) && element.hasAttribute("id")) {
                elemente.put(element.getAttribute("id"), element);
            }
        }
        liste(DI, "BPMNShape").forEach(this::form);
        liste(DI, "BPMNEdge").forEach(this::linie);
        if (svg.isEmpty()) {
            return "";
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"modellbild\" role=\"img\" viewBox=\"%.0f"
                                + " %.0f %.0f %.0f\" width=\"%.0f\" height=\"%.0f\"><title>%s</title>",
                        links - RAND,
                        oben - RAND,
                        rechts - links + 2 * RAND,
                        unten - oben + 2 * RAND,
                        rechts - links + 2 * RAND,
                        unten - oben + 2 * RAND,
                        HtmlUtils.htmlEscape(titel))
                + svg + "</svg>";
    }

    private void form(Element form) {
        Element element = elemente.get(form.getAttribute("bpmnElement"));
        Element grenzen = kind(form, DC, "Bounds");
        if (element == null || grenzen == null) {
            return;
        }
        double x = zahl(grenzen, "x");
        double y = zahl(grenzen, "y");
        double breite = zahl(grenzen, "width");
        double hoehe = zahl(grenzen, "height");
        merke(x, y);
        merke(x + breite, y + hoehe);
        String art = element.getLocalName();
        String klasse = klasse(element, art);
        if (art.equals("textAnnotation")) {
            svg.append(zeile("<path class=\"%s\" d=\"M%.1f %.1fh-8v%.1fh8\"/>", klasse, x + 8, y, hoehe));
            List<String> zeilen = umgebrochen(element.getTextContent(), (int) (breite / ZEICHENBREITE) + 2);
            text(zeilen, x + breite / 2, y + (hoehe - zeilen.size() * ZEILE) / 2 + ZEILE - 3);
            return;
        }
        if (art.endsWith("Event")) {
            svg.append(zeile(
                    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                    klasse, x + breite / 2, y + hoehe / 2, breite / 2));
            if (art.startsWith("intermediate") || art.startsWith("boundary")) {
                svg.append(zeile(
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                        klasse, x + breite / 2, y + hoehe / 2, breite / 2 - 3));
            }
        } else if (art.endsWith("Gateway")) {
            svg.append(zeile(
                    "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fZ\"/>",
                    klasse, x + breite / 2, y, x + breite, y + hoehe / 2, x + breite / 2, y + hoehe, x, y + hoehe / 2));
        } else {
            svg.append(zeile(
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"8\"/>",
                    klasse, x, y, breite, hoehe));
        }
        beschriftung(form, element, x + breite / 2, y, hoehe, art);
    }

    private void beschriftung(Element form, Element element, double mitte, double y, double hoehe, String art) {
        Element schild = kind(form, DI, "BPMNLabel");
        Element grenzen = schild == null ? null : kind(schild, DC, "Bounds");
        List<String> zeilen = umgebrochen(element.getAttribute("name"), ZEICHEN_JE_ZEILE);
        if (grenzen != null) {
            text(zeilen, zahl(grenzen, "x") + zahl(grenzen, "width") / 2, zahl(grenzen, "y") + ZEILE - 3);
        } else if (art.endsWith("Event") || art.endsWith("Gateway")) {
            text(zeilen, mitte, y + hoehe + ZEILE);
        } else if (art.equals("subProcess")) {
            text(zeilen, mitte, y + ZEILE + 2);
        } else {
            text(zeilen, mitte, y + hoehe / 2 - (zeilen.size() - 1) * ZEILE / 2.0 + 4);
        }
    }

    private void linie(Element linie) {
        StringBuilder weg = new StringBuilder();
        NodeList ecken = linie.getElementsByTagNameNS(ECKE, "waypoint");
        for (int i = 0; i < ecken.getLength(); i++) {
            Element ecke = (Element) ecken.item(i);
            merke(zahl(ecke, "x"), zahl(ecke, "y"));
            weg.append(zeile(i == 0 ? "M%.1f %.1f" : "L%.1f %.1f", zahl(ecke, "x"), zahl(ecke, "y")));
        }
        Element element = elemente.get(linie.getAttribute("bpmnElement"));
        if (element == null || weg.isEmpty()) {
            return;
        }
        svg.append("<path class=\"")
                .append(klasse(element, "linie " + element.getLocalName()))
                .append("\" d=\"")
                .append(weg)
                .append("\"/>");
        // a line to an annotation leads nowhere
        if (!element.getLocalName().equals("association")) {
            spitze((Element) ecken.item(ecken.getLength() - 2), (Element) ecken.item(ecken.getLength() - 1));
        }
        Element schild = kind(linie, DI, "BPMNLabel");
        Element grenzen = schild == null ? null : kind(schild, DC, "Bounds");
        if (grenzen != null) {
            text(
                    umgebrochen(element.getAttribute("name"), ZEICHEN_JE_ZEILE),
                    zahl(grenzen, "x") + zahl(grenzen, "width") / 2,
                    zahl(grenzen, "y") + ZEILE - 3);
        }
    }

    /** An arrow head of its own, because a marker would need an id that a second picture on the page has, too. */
    private void spitze(Element vorletzte, Element letzte) {
        double x = zahl(letzte, "x");
        double y = zahl(letzte, "y");
        double winkel = Math.toDegrees(Math.atan2(y - zahl(vorletzte, "y"), x - zahl(vorletzte, "x")));
        svg.append(zeile(
                "<path class=\"spitze\" d=\"M0 0L-9 -4L-9 4Z\" transform=\"translate(%.1f %.1f) rotate(%.1f)\"/>",
                x, y, winkel));
    }

    private void text(List<String> zeilen, double mitte, double y) {
        for (int i = 0; i < zeilen.size(); i++) {
            svg.append(zeile("<text x=\"%.1f\" y=\"%.1f\">", mitte, y + i * ZEILE))
                    .append(HtmlUtils.htmlEscape(zeilen.get(i)))
                    .append("</text>");
        }
        if (!zeilen.isEmpty()) {
            double halb = zeilen.stream().mapToInt(String::length).max().orElse(0) * ZEICHENBREITE / 2;
            merke(mitte - halb, y);
            merke(mitte + halb, y + zeilen.size() * ZEILE);
        }
    }

    private static List<String> umgebrochen(String name, int zeichenJeZeile) {
        List<String> zeilen = new ArrayList<>();
        for (String wort : name.strip().split("\\s+")) {
            int letzte = zeilen.size() - 1;
            if (letzte >= 0 && zeilen.get(letzte).length() + wort.length() < zeichenJeZeile) {
                zeilen.set(letzte, zeilen.get(letzte) + " " + wort);
            } else if (!wort.isEmpty()) {
                zeilen.add(wort);
            }
        }
        return zeilen;
    }

    private String klasse(Element element, String art) {
        String marke = marken.get(element.getAttribute("id"));
        return marke == null ? art : art + " " + marke;
    }

    private void merke(double x, double y) {
        links = Math.min(links, x);
        oben = Math.min(oben, y);
        rechts = Math.max(rechts, x);
        unten = Math.max(unten, y);
    }

    private List<Element> liste(String raum, String name) {
        NodeList knoten = modell.getElementsByTagNameNS(raum, name);
        List<Element> gefundene = new ArrayList<>();
        for (int i = 0; i < knoten.getLength(); i++) {
            gefundene.add((Element) knoten.item(i));
        }
        return gefundene;
    }

    private static Element kind(Element element, String raum, String name) {
        for (org.w3c.dom.Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element gefunden
                    && raum.equals(gefunden.getNamespaceURI())
                    && name.equals(gefunden.getLocalName())) {
                return gefunden;
            }
        }
        return null;
    }

    private static double zahl(Element element, String attribut) {
        return Double.parseDouble(element.getAttribute(attribut));
    }

    private static String zeile(String muster, Object... werte) {
        return String.format(Locale.ROOT, muster, werte);
    }

    static Map<String, String> marken(Set<String> ids, String klasse) {
        Map<String, String> marken = new HashMap<>();
        ids.forEach(id -> marken.put(id, klasse));
        return marken;
    }
}
