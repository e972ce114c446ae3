package de.ombud.prozess.modellpruefung;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.eigenfeld.Feldart;
import de.ombud.eingabe.Bauplan;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.EigeneFrage;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.w3c.dom.Element;

/** Fields that no step knows can be kept, and conditions ask only for those that a condition may know. */
final class Eigenfelder implements Satzpruefung {

    private static final Pattern SCHLUESSEL = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** What every object of the viewer already is. */
    private static final Set<String> WORTE_DES_BROWSERS = Set.of(
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");

    private static final Pattern STEUERZEICHEN = Pattern.compile("\\p{Cntrl}");
    private static final int LAENGSTE_BEZEICHNUNG = 200;

    /** {@code 'key'} behind the execution, or something else that is not written out. */
    private static final Pattern FRAGE =
            Pattern.compile("\\beigenesFeld\\.\\w+\\(\\s*execution\\s*,\\s*(?:'([^']*)'|\"([^\"]*)\"|([^,)]*))");

    private static final Set<Feldart> MIT_AUSWAHL = Set.of(Feldart.AUSWAHL, Feldart.MEHRFACHAUSWAHL);

    private final BeanFactory beans;
    private final Modellvariablen variablen;

    Eigenfelder(BeanFactory beans, Modellvariablen variablen) {
        this.beans = beans;
        this.variablen = variablen;
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        Map<String, Feldart> felder = new HashMap<>();
        satz.alle("userTask")
                .forEach(aufgabe -> satz.formular(Modellsatz.camunda(aufgabe.getValue(), "formRef"))
                        .ifPresent(formular -> eigene(aufgabe.getValue(), formular.getValue())
                                .forEach(frage -> {
                                    Feldart andere = felder.put(frage.schluessel(), frage.art());
                                    if (andere != null && andere != frage.art()) {
                                        befunde.add(new Modellbefund(
                                                formular.getKey(),
                                                frage.schluessel(),
                                                "Ein eigenes Feld mit diesem Schlüssel (Key) ist in einem anderen"
                                                        + " Formular von anderer Art; eine Bedingung wüsste nicht,"
                                                        + " welches gemeint ist. Bitte einen anderen nehmen."));
                                    }
                                    feld(formular.getKey(), aufgabe.getValue(), frage, befunde);
                                })));
        satz.ablaeufe()
                .forEach((datei, ablauf) -> Modellsatz.elemente(ablauf.getElementsByTagNameNS(Modellsatz.BPMN, "*"))
                        .forEach(element -> fragen(datei, element, felder, befunde)));
        return befunde.stream().distinct().toList();
    }

    private List<EigeneFrage> eigene(Element aufgabe, JsonNode formular) {
        List<Bauplan> plaene = Modellsatz.elemente(aufgabe.getElementsByTagNameNS(Modellsatz.CAMUNDA, "taskListener"))
                .flatMap(
                        horcher -> Aufgabenende.formularVon(horcher.getAttribute("delegateExpression"), beans).stream())
                .map(Bauplan::von)
                .toList();
        return EigeneFrage.in(formular, feld -> plaene.stream().anyMatch(plan -> plan.kennt(feld)));
    }

    private void feld(String datei, Element aufgabe, EigeneFrage frage, List<Modellbefund> befunde) {
        if (!SCHLUESSEL.matcher(frage.schluessel()).matches()) {
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    "Der Schlüssel (Key) eines eigenen Feldes besteht aus höchstens 64 Buchstaben ohne Umlaute, Ziffern"
                            + " und _. Bitte ihn ändern."));
        }
        boolean imBrowser = WORTE_DES_BROWSERS.contains(frage.schluessel());
        if (imBrowser || variablen.kenntDasProgramm(Modellsatz.prozess(aufgabe), frage.schluessel())) {
            // the answer becomes no variable; only who reads the form may take one for the other
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    imBrowser ? Modellbefund.Art.FEHLER : Modellbefund.Art.WARNUNG,
                    "„" + frage.schluessel() + "“ meint im Programm schon etwas anderes. Bitte dem eigenen Feld einen"
                            + " anderen Schlüssel (Key) geben."));
        }
        String name = frage.komponente()
                .path("label")
                .asText(frage.komponente().path("dateLabel").asText())
                .strip();
        if (name.isEmpty() || name.length() > LAENGSTE_BEZEICHNUNG) {
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    "Unter ihrer Bezeichnung (Label) steht die Antwort in der Akte; sie hat 1 bis "
                            + LAENGSTE_BEZEICHNUNG + " Zeichen. Bitte sie ändern."));
        }
        List<String> werte = frage.komponente().path("values").findValuesAsText("value");
        if (werte.stream()
                        .anyMatch(wert ->
                                wert.isBlank() || STEUERZEICHEN.matcher(wert).find())
                || Set.copyOf(werte).size() < werte.size()) {
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    "Jeder Wert (Value) der Auswahl steht einmal da, in einer Zeile und nicht leer. Bitte die Werte"
                            + " ändern."));
        }
        if (frage.komponente().at("/validate/required").asBoolean() && Pflichtfelder.nimmtNichts(frage.komponente())) {
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    "Dieses Pflichtfeld kann niemand ausfüllen, also auch niemand die Aufgabe abschließen. Bitte"
                            + " „Disabled“, „Read only“ und widersprüchliche Grenzen herausnehmen."));
        }
        if (MIT_AUSWAHL.contains(frage.art()) && frage.auswahl().isEmpty()) {
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    "Dieses eigene Feld bietet keine festen Werte an (Static options), also passte keine Antwort. Bitte"
                            + " welche eintragen."));
        }
        if (Modellvariablen.OHNE_FALL.contains(Modellsatz.prozess(aufgabe))) {
            befunde.add(new Modellbefund(
                    datei,
                    frage.schluessel(),
                    "Die Aufgabe „" + aufgabe.getAttribute("name") + "“ gehört zu keinem Fall, bei dem ein eigenes Feld"
                            + " aufgehoben werden könnte. Bitte das Feld entfernen."));
        }
    }

    private static void fragen(String datei, Element element, Map<String, Feldart> felder, List<Modellbefund> befunde) {
        boolean bedingung = "conditionExpression".equals(element.getLocalName());
        texte(element).filter(text -> text.contains("eigenesFeld")).forEach(text -> {
            if (!bedingung) {
                befunde.add(new Modellbefund(
                        datei,
                        stelle(element),
                        "„eigenesFeld“ steht nur in der Bedingung eines Weges: Antworten bleiben bei der Akte und"
                                + " werden keine Variablen. Bitte hinter eine Verzweigung setzen."));
                return;
            }
            FRAGE.matcher(text).results().forEach(treffer -> {
                String schluessel = treffer.group(1) != null ? treffer.group(1) : treffer.group(2);
                Feldart art = schluessel == null ? null : felder.get(schluessel);
                if (art == null) {
                    befunde.add(new Modellbefund(
                            datei,
                            stelle(element),
                            "Ein eigenes Feld „" + (schluessel == null ? treffer.group(3) : schluessel)
                                    + "“ hat kein Formular dieser Modelle. Bitte den Schlüssel (Key) des"
                                    + " Feldes in Hochkommas angeben und das Formular mit ausrollen."));
                } else if (!art.istLesbar()) {
                    befunde.add(new Modellbefund(
                            datei,
                            stelle(element),
                            "Das eigene Feld „" + schluessel
                                    + "“ nimmt Text oder einen Tag auf, das liest keine Bedingung. Bitte nach einer"
                                    + " Auswahl, einem Kästchen oder einer Zahl fragen."));
                }
            });
        });
    }

    /** What the element itself says, not what lies below it in elements of their own. */
    private static Stream<String> texte(Element element) {
        List<String> texte = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            texte.add(element.getAttributes().item(i).getNodeValue());
        }
        boolean blatt = Modellsatz.kinder(element).findAny().isEmpty();
        if (blatt && !"documentation".equals(element.getLocalName())) {
            texte.add(element.getTextContent());
        }
        Modellsatz.kinder(element)
                .filter(kind -> Modellsatz.CAMUNDA.equals(kind.getNamespaceURI())
                        || "extensionElements".equals(kind.getLocalName()))
                .forEach(kind -> texte.addAll(texte(kind).collect(Collectors.toList())));
        return texte.stream();
    }

    /** Of a condition its flow, of a timer its event. */
    private static String stelle(Element element) {
        for (Element hier = element; hier != null; hier = hier.getParentNode() instanceof Element e ? e : null) {
            if (Modellsatz.BPMN.equals(hier.getNamespaceURI())
                    && !hier.getLocalName().endsWith("EventDefinition")
                    && !hier.getLocalName().equals("conditionExpression")
                    && hier.hasAttribute("id")) {
                return hier.getAttribute("id");
            }
        }
        return "";
    }
}
