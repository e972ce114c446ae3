package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modelldokument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Whether what models that are already deployed name is still there: beans and their methods in the program, forms, tables and called
 * processes beside them. Says nothing about whether they would be taken today.
 */
@Component
public class Modellbestand {

    private static final Pattern AUSDRUCK = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern AUFRUF =
            Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\s*\\.\\s*([A-Za-z_]\\w*)\\s*\\(");
    private static final Pattern BEAN = Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*");
    private static final Pattern FORMULAR = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private static final Map<String, String> VERWEISE =
            Map.of("formRef", "das Formular", "calledElement", "der Ablauf", "decisionRef", "die Tabelle");

    private final Modellbeans beans;

    Modellbestand(BeanFactory beanFactory) {
        this.beans = new Modellbeans(beanFactory);
    }

    /** @param dateien of one state */
    public List<Modellbefund> fehlende(Map<String, byte[]> dateien) {
        Set<String> vorhandene = new HashSet<>();
        dateien.forEach((datei, inhalt) -> {
            if (datei.endsWith(".form")) {
                Matcher id = FORMULAR.matcher(new String(inhalt, StandardCharsets.UTF_8));
                while (id.find()) {
                    vorhandene.add(id.group(1));
                }
            } else if (istXml(datei)) {
                elemente(inhalt).forEach(element -> vorhandene.add(element.getAttribute("id")));
            }
        });
        List<Modellbefund> fehlende = new ArrayList<>();
        dateien.forEach((datei, inhalt) -> {
            if (datei.endsWith(".bpmn")) {
                fehlende.addAll(fehlende(datei, inhalt, vorhandene));
            }
        });
        return fehlende;
    }

    private List<Modellbefund> fehlende(String datei, byte[] inhalt, Set<String> vorhandene) {
        Set<String> gemeldete = new TreeSet<>();
        List<Modellbefund> fehlende = new ArrayList<>();
        for (Element element : elemente(inhalt)) {
            for (String satz : saetze(element, vorhandene)) {
                if (gemeldete.add(satz)) {
                    fehlende.add(new Modellbefund(datei, wo(element), satz));
                }
            }
        }
        return fehlende;
    }

    private List<String> saetze(Element element, Set<String> vorhandene) {
        List<String> saetze = new ArrayList<>();
        NamedNodeMap attribute = element.getAttributes();
        for (int i = 0; i < attribute.getLength(); i++) {
            Attr attribut = (Attr) attribute.item(i);
            String wert = attribut.getValue();
            String was = VERWEISE.get(attribut.getLocalName());
            if (was != null && !Ausdruckssprache.enthaeltAusdruck(wert) && !vorhandene.contains(wert)) {
                saetze.add("Es fehlt %s „%s“.".formatted(was, wert));
            }
            pruefe(wert, attribut.getLocalName().equals("delegateExpression"), saetze);
        }
        if (element.getElementsByTagName("*").getLength() == 0) {
            pruefe(element.getTextContent(), false, saetze);
        }
        return saetze;
    }

    private void pruefe(String text, boolean nurBean, List<String> saetze) {
        Matcher ausdruck = AUSDRUCK.matcher(text);
        while (ausdruck.find()) {
            String inhalt = TEXT.matcher(ausdruck.group(1)).replaceAll("''");
            Matcher allein = BEAN.matcher(inhalt);
            if (nurBean && allein.matches() && !beans.kennt(allein.group(1))) {
                saetze.add("Es fehlt die Bean „%s“.".formatted(allein.group(1)));
            }
            Matcher aufruf = AUFRUF.matcher(inhalt);
            while (aufruf.find()) {
                if (!beans.kennt(aufruf.group(1), aufruf.group(2))) {
                    saetze.add("Es fehlt „%s.%s“.".formatted(aufruf.group(1), aufruf.group(2)));
                }
            }
        }
    }

    private static String wo(Element element) {
        Element naechstes = element;
        while (!naechstes.hasAttribute("id") && naechstes.getParentNode() instanceof Element darueber) {
            naechstes = darueber;
        }
        return naechstes.getAttribute("id");
    }

    private static boolean istXml(String datei) {
        return datei.endsWith(".bpmn") || datei.endsWith(".dmn");
    }

    private static List<Element> elemente(byte[] inhalt) {
        try {
            NodeList alle = Modelldokument.lies(inhalt).getElementsByTagName("*");
            List<Element> elemente = new ArrayList<>();
            for (int i = 0; i < alle.getLength(); i++) {
                elemente.add((Element) alle.item(i));
            }
            return elemente;
        } catch (SAXException e) {
            throw new IllegalStateException("Was ausgerollt ist, ist lesbar.", e);
        }
    }
}
