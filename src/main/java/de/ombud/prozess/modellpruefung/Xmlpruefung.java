package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Feel;
import de.ombud.prozess.modellsprache.Modelldokument;
import de.ombud.prozess.modellsprache.Modellsprache;
import de.ombud.prozess.modellsprache.Modellsprache.Baustein;
import de.ombud.prozess.modellsprache.Modellsprache.Inhalt;
import de.ombud.prozess.modellsprache.Xmlart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Walks over a model and names every element, attribute and text that {@link Modellsprache} does not allow. */
final class Xmlpruefung {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private static final String ZU_GROSS = "Das Modell hat mehr als " + Modelldokument.HOECHSTENS
            + " Wege oder Zeilen; niemand kann es" + " mehr lesen. Bitte es in mehrere teilen.";

    private static final Set<String> IMMER = Set.of("id", "name");

    private static final Pattern JA_NEIN = Pattern.compile("true|false");

    /** Attributes of which only some values are allowed: others would be run by another language or bring foreign pages. */
    private static final Map<String, Pattern> NUR_DIESE_WERTE = Map.ofEntries(
            Map.entry(
                    "expressionLanguage",
                    Pattern.compile(
                            "feel|http://www\\.w3\\.org/1999/XPath|https?://www\\.omg\\.org/spec/(FEEL|DMN)/.*|")),
            Map.entry("xsi:type", Pattern.compile("(\\w+:)?tFormalExpression")),
            Map.entry("isExecutable", JA_NEIN),
            Map.entry("isInterrupting", JA_NEIN),
            Map.entry("cancelActivity", JA_NEIN),
            Map.entry("isSequential", JA_NEIN),
            Map.entry("triggeredByEvent", JA_NEIN),
            Map.entry("camunda:asyncBefore", JA_NEIN),
            Map.entry("camunda:asyncAfter", JA_NEIN),
            Map.entry("camunda:exclusive", JA_NEIN),
            Map.entry(
                    "camunda:mapDecisionResult",
                    Pattern.compile("singleEntry|singleResult|collectEntries|resultList|")));

    /** The engine takes what it cannot read for its own three times. */
    private static final Pattern WIEDERHOLT = Pattern.compile("R([1-9]|1\\d|20)/P(T\\d{1,3}[MH]|\\d{1,2}D)");

    private static final int LAENGSTER_NAME = 200;

    /** Also what answers differently tomorrow: the answers of a table are kept. */
    /** What belongs to an element that people see in the picture: of a timer they know its event, of a condition its flow. */
    static final Pattern INNEN = Pattern.compile(
            "(camunda:)?\\w+EventDefinition|time(Date|Cycle|Duration)|condition(Expression)?|multiInstanceLoopCharacteristics"
                    + "|loopCardinality|completionCondition");

    private static final Pattern FEEL_FUNKTION =
            Pattern.compile("\\b(external|function)\\b|\\b(now|today|random number)\\s*\\(");

    private final Xmlart art;
    private final Map<String, Baustein> erlaubt;
    private final Ausdruckssprache ausdruecke;

    Xmlpruefung(Xmlart art, Map<String, Baustein> erlaubt, Ausdruckssprache ausdruecke) {
        this.art = art;
        this.erlaubt = erlaubt;
        this.ausdruecke = ausdruecke;
    }

    List<Modellbefund> befunde(String datei, byte[] inhalt) {
        Document dokument;
        try {
            dokument = Modelldokument.lies(inhalt);
        } catch (SAXException e) {
            return List.of(new Modellbefund(
                    datei,
                    "",
                    "Die Datei ist kein lesbares Modell (XML ohne DOCTYPE). Bitte im Camunda Modeler öffnen"
                            + " und neu speichern."));
        }
        Element wurzel = dokument.getDocumentElement();
        if (!art.modell().equals(wurzel.getNamespaceURI()) || !"definitions".equals(wurzel.getLocalName())) {
            return List.of(new Modellbefund(
                    datei,
                    "",
                    "Die Datei ist kein Modell dieser Art. Bitte im Camunda Modeler öffnen und neu speichern."));
        }
        return Modelldokument.istZuGross(dokument)
                ? List.of(new Modellbefund(datei, "", ZU_GROSS))
                : new Gang(datei).ueber(wurzel);
    }

    /** One walk over one file. */
    private final class Gang {

        private final String datei;
        private final List<Modellbefund> befunde = new ArrayList<>();

        private Gang(String datei) {
            this.datei = datei;
        }

        private List<Modellbefund> ueber(Element wurzel) {
            element(wurzel, "");
            return befunde;
        }

        private void element(Element element, String umgebung) {
            String name = art.name(element.getNamespaceURI(), element.getLocalName());
            boolean eigene = element.hasAttribute("id") && !INNEN.matcher(name).matches();
            String stelle = eigene ? element.getAttribute("id") : umgebung;
            Baustein baustein = erlaubt.get(name);
            if (baustein == null) {
                melde(
                        stelle,
                        "„" + name
                                + "“ ist in Modellen nicht erlaubt. Bitte durch einen der erlaubten Bausteine"
                                + " ersetzen.");
                return;
            }
            attribute(element, baustein, stelle, name);
            for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
                if (kind instanceof Element unter && !art.zeichnet(unter.getNamespaceURI())) {
                    element(unter, stelle);
                }
            }
            text(element, baustein, stelle, name);
        }

        private void attribute(Element element, Baustein baustein, String stelle, String name) {
            NamedNodeMap attribute = element.getAttributes();
            for (int i = 0; i < attribute.getLength(); i++) {
                Attr attribut = (Attr) attribute.item(i);
                if (!XMLNS.equals(attribut.getNamespaceURI())) {
                    attribut(attribut, baustein, stelle, name);
                }
            }
        }

        private void attribut(Attr attribut, Baustein baustein, String stelle, String element) {
            String name = art.name(attribut.getNamespaceURI(), attribut.getLocalName());
            String wert = attribut.getValue();
            if (baustein.ausdruecke().contains(name)) {
                einwand(name, wert).ifPresent(einwand -> melde(stelle, einwand));
            } else if (!IMMER.contains(name) && !baustein.attribute().contains(name)) {
                melde(stelle, "„" + name + "“ ist an „" + element + "“ nicht erlaubt. Bitte die Angabe entfernen.");
            } else if (Ausdruckssprache.enthaeltAusdruck(wert)) {
                melde(stelle, "„" + name + "“ nimmt keinen Ausdruck, nur festen Text.");
            } else if (NUR_DIESE_WERTE.containsKey(name)
                    && !NUR_DIESE_WERTE.get(name).matcher(wert).matches()) {
                melde(stelle, "„" + name + "“ darf nicht „" + wert + "“ sein.");
            } else if (wert.length() > LAENGSTER_NAME && IMMER.contains(name)) {
                melde(stelle, "„" + name + "“ ist zu lang (höchstens " + LAENGSTER_NAME + " Zeichen). Bitte kürzen.");
            }
        }

        private Optional<String> einwand(String name, String wert) {
            return name.endsWith("delegateExpression") ? ausdruecke.einwandGegenBean(wert) : ausdruecke.einwand(wert);
        }

        private void text(Element element, Baustein baustein, String stelle, String name) {
            String text = eigenerText(element);
            if (text.isBlank()) {
                return;
            }
            if (name.equals("camunda:failedJobRetryTimeCycle")
                    && !WIEDERHOLT.matcher(text.strip()).matches()) {
                melde(
                        stelle,
                        "„" + text.strip()
                                + "“ ist keine Regel, nach der ein Schritt wiederholt wird. Bitte höchstens 20"
                                + " Mal und mit einer Pause, zum Beispiel R5/PT5M.");
            }
            if (baustein.inhalt() == Inhalt.BESCHREIBUNG) {
                // the engine would evaluate some of them, such as the documentation of a task
                if (Ausdruckssprache.enthaeltAusdruck(text)) {
                    melde(stelle, "„" + name + "“ nimmt keinen Ausdruck, nur festen Text.");
                }
            } else if (baustein.inhalt() == Inhalt.NICHTS) {
                melde(stelle, "„" + name + "“ darf keinen Text enthalten.");
            } else if (baustein.inhalt() == Inhalt.AUSDRUCK) {
                ausdruecke.einwand(text).ifPresent(einwand -> melde(stelle, einwand));
            } else if (Ausdruckssprache.enthaeltAusdruck(text)
                    || FEEL_FUNKTION.matcher(text).find()
                    || Feel.laeuftDurch(text)) {
                melde(
                        stelle,
                        "In Tabellen stehen feste Werte, Vergleiche und Listen in FEEL, keine Funktionen und keine"
                                + " Ausdrücke ${…}.");
            }
        }

        private String eigenerText(Element element) {
            StringBuilder text = new StringBuilder();
            for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
                if (kind.getNodeType() == Node.TEXT_NODE || kind.getNodeType() == Node.CDATA_SECTION_NODE) {
                    text.append(kind.getNodeValue());
                }
            }
            return text.toString();
        }

        private void melde(String stelle, String message) {
            befunde.add(new Modellbefund(datei, stelle, message));
        }
    }
}
