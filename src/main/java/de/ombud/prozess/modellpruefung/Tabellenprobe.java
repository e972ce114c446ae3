package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellpruefung.Tabellenprobe.Probetabelle.Antwort;
import de.ombud.prozess.modellpruefung.Tabellenprobe.Probetabelle.Spalte;
import de.ombud.prozess.modellpruefung.Tabellenprobe.Probetabelle.Wert;
import de.ombud.prozess.modellsprache.Modelldokument;
import de.ombud.prozess.modellsprache.Modellsatz;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Asks a table of a file, with the engine of the tables but beside it: nothing is stored, no case is near, and there is no other language
 * than FEEL.
 */
@Component
public class Tabellenprobe {

    /** Longer than any word that a table asks for. */
    private static final int LAENGSTER_WERT = 200;

    private static final String OHNE = "";

    private final Themenkatalog themen;
    private final Wertebereiche bereiche;
    private final FeelEngine sprache = new ScalaFeelEngineFactory().createInstance();

    Tabellenprobe(Themenkatalog themen) {
        this.themen = themen;
        this.bereiche = new Wertebereiche(() -> codes(themen));
    }

    /** @param inhalt of a file that the gate has taken */
    public List<Probetabelle> tabellen(byte[] inhalt) {
        Document dokument = lies(inhalt);
        return Tabelle.in(Map.entry("", dokument))
                .map(tabelle -> tabelle(tabelle, dokument))
                .toList();
    }

    /** @param werte by the names of the columns that ask; what is missing or empty is asked as nothing */
    public Antwort probiere(byte[] inhalt, Probetabelle tabelle, Map<String, String> werte) {
        VariableMap eingaben = Variables.createVariables();
        for (Spalte spalte : tabelle.eingaben()) {
            String wert = werte.getOrDefault(spalte.name(), OHNE).strip();
            Optional<String> fehler = fehler(spalte, wert);
            if (fehler.isPresent()) {
                return Antwort.fehler(fehler.get());
            }
            eingaben.putValue(spalte.name(), gelesen(spalte, wert));
        }
        try {
            List<String> passende = zeilen(frage(inhalt, tabelle.id(), true, eingaben));
            try {
                DmnDecisionTableEvaluationEvent antwort = frage(inhalt, tabelle.id(), false, eingaben);
                return new Antwort(passende, zeilen(antwort), antworten(tabelle, antwort), OHNE);
            } catch (DmnHitPolicyException e) {
                return new Antwort(
                        passende,
                        List.of(),
                        List.of(),
                        "Es treffen %d Zeilen zu, diese Tabelle (%s) lässt das nicht zu. Ein Fall bliebe hier stehen."
                                .formatted(passende.size(), tabelle.trifft()));
            }
        } catch (DmnEngineException | FeelException e) {
            return Antwort.fehler(
                    "Mit diesen Werten lässt sich die Tabelle nicht auswerten. Bitte jede Angabe prüfen.");
        }
    }

    private static Optional<String> fehler(Spalte spalte, String wert) {
        if (!spalte.name().matches("[A-Za-z_]\\w*")) {
            return Optional.of("Die Spalte „%s“ rechnet. Probieren lässt sich nur, was nach einem Wert fragt."
                    .formatted(spalte.titel()));
        }
        if (wert.length() > LAENGSTER_WERT) {
            return Optional.of("%s: Höchstens %d Zeichen.".formatted(spalte.titel(), LAENGSTER_WERT));
        }
        if (wert.isEmpty()) {
            return Optional.empty();
        }
        if (!spalte.werte().isEmpty()
                && spalte.werte().stream()
                        .noneMatch(moeglicher -> moeglicher.wert().equals(wert))) {
            return Optional.of("%s: „%s“ gehört nicht zu den Werten dieser Spalte.".formatted(spalte.titel(), wert));
        }
        return switch (spalte.art()) {
            case "integer", "long" ->
                wert.matches("-?\\d{1,9}")
                        ? Optional.empty()
                        : Optional.of("%s: „%s“ ist keine ganze Zahl.".formatted(spalte.titel(), wert));
            case "double", "number" ->
                wert.matches("-?\\d{1,9}([.,]\\d{1,9})?")
                        ? Optional.empty()
                        : Optional.of("%s: „%s“ ist keine Zahl.".formatted(spalte.titel(), wert));
            case "boolean" ->
                wert.matches("true|false")
                        ? Optional.empty()
                        : Optional.of("%s: Bitte true oder false.".formatted(spalte.titel()));
            case "string", "" -> Optional.empty();
            default ->
                Optional.of("%s: Werte der Art „%s“ lassen sich hier nicht probieren."
                        .formatted(spalte.titel(), spalte.art()));
        };
    }

    /** A topic that is not named is an empty word, as where cases ask. */
    private Object gelesen(Spalte spalte, String wert) {
        if (wert.isEmpty()) {
            return bereiche.werte(spalte.name()).contains(OHNE) ? OHNE : null;
        }
        return switch (spalte.art()) {
            case "integer", "long" -> Integer.valueOf(wert);
            case "double", "number" -> new BigDecimal(wert.replace(',', '.')).doubleValue();
            case "boolean" -> Boolean.valueOf(wert);
            default -> wert;
        };
    }

    /** @param alle whether the table may not choose among the rows that apply */
    private DmnDecisionTableEvaluationEvent frage(byte[] inhalt, String id, boolean alle, VariableMap eingaben) {
        DmnModelInstance modell = Dmn.readModelFromStream(new ByteArrayInputStream(inhalt));
        if (alle
                && modell.getModelElementById(id) instanceof Decision entscheidung
                && entscheidung.getExpression() instanceof DecisionTable tabelle) {
            tabelle.setHitPolicy(HitPolicy.COLLECT);
            tabelle.removeAttribute("aggregation");
        }
        List<DmnDecisionTableEvaluationEvent> antworten = new ArrayList<>();
        DmnEngine maschine = maschine(antworten);
        DmnDecision entscheidung = maschine.parseDecision(id, modell);
        maschine.evaluateDecisionTable(entscheidung, eingaben);
        return antworten.stream()
                .filter(antwort -> antwort.getDecisionTable().getKey().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DmnEngine maschine(List<DmnDecisionTableEvaluationEvent> antworten) {
        DefaultDmnEngineConfiguration einstellungen = new DefaultDmnEngineConfiguration();
        einstellungen.setFeelEngineFactory(() -> sprache);
        einstellungen.setElProvider(ausdruck -> {
            throw new DmnEngineException("no language but FEEL");
        });
        einstellungen.setScriptEngineResolver(name -> {
            throw new DmnEngineException("no language but FEEL");
        });
        einstellungen.setCustomPostDecisionTableEvaluationListeners(List.of(antworten::add));
        return einstellungen.buildEngine();
    }

    private static List<String> zeilen(DmnDecisionTableEvaluationEvent antwort) {
        return antwort.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .toList();
    }

    private static List<String> antworten(Probetabelle tabelle, DmnDecisionTableEvaluationEvent antwort) {
        if (antwort.getCollectResultValue() != null) {
            return List.of(tabelle.ausgaben().get(0).titel() + ": "
                    + antwort.getCollectResultValue().getValue());
        }
        return antwort.getMatchingRules().stream()
                .map(zeile -> tabelle.ausgaben().stream()
                        .filter(spalte -> zeile.getOutputEntries().containsKey(spalte.name()))
                        .map(spalte -> spalte.titel() + ": "
                                + Optional.ofNullable(zeile.getOutputEntries()
                                                .get(spalte.name())
                                                .getValue()
                                                .getValue())
                                        .map(Object::toString)
                                        .orElse("–"))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("–"))
                .toList();
    }

    private Probetabelle tabelle(Tabelle tabelle, Document dokument) {
        Map<String, Element> elemente = new HashMap<>();
        Modellsatz.elemente(dokument.getElementsByTagName("*"))
                .forEach(element -> elemente.put(element.getAttribute("id"), element));
        Element entscheidung = elemente.get(tabelle.id());
        Element inhalt = Modellsatz.kind(entscheidung, "decisionTable").orElseThrow();
        return new Probetabelle(
                tabelle.id(),
                titel(entscheidung.getAttribute("name"), tabelle.id()),
                tabelle.trifft(),
                kinder(inhalt, "input").map(this::eingabe).toList(),
                kinder(inhalt, "output")
                        .map(ausgabe -> new Spalte(
                                ausgabe.getAttribute("name"),
                                titel(ausgabe.getAttribute("label"), ausgabe.getAttribute("name")),
                                ausgabe.getAttribute("typeRef"),
                                List.of()))
                        .toList(),
                tabelle.zeilen().stream()
                        .map(zeile -> new Probetabelle.Zeile(
                                zeile.id(),
                                zeile.eingaben().stream()
                                        .map(Tabelle.Zelle::text)
                                        .toList(),
                                zeile.ausgaben().stream()
                                        .map(Tabelle.Zelle::text)
                                        .toList(),
                                text(elemente.get(zeile.id()), "description")))
                        .toList());
    }

    private Spalte eingabe(Element eingabe) {
        Element ausdruck = Modellsatz.kind(eingabe, "inputExpression").orElse(eingabe);
        String name = text(ausdruck, "text");
        String art = ausdruck.getAttribute("typeRef");
        return new Spalte(name, titel(eingabe.getAttribute("label"), name), art, werte(eingabe, name, art));
    }

    /** Those of the column; where it names none, those that the program knows by its name. Topics are those of the catalogue, with their titles. */
    private List<Wert> werte(Element eingabe, String name, String art) {
        List<String> genannte = Modellsatz.kind(eingabe, "inputValues")
                .map(werte -> new Tabelle.Zelle("", text(werte, "text")))
                .filter(Tabelle.Zelle::istAufzaehlung)
                .map(Tabelle.Zelle::aufgezaehlte)
                .orElse(List.of());
        if (name.equals("thema")) {
            return themen.alle().stream()
                    .filter(thema -> genannte.isEmpty() || genannte.contains(thema.code()))
                    .map(thema -> new Wert(thema.code(), thema.code() + " " + thema.titel()))
                    .toList();
        }
        if (!genannte.isEmpty()) {
            return genannte.stream().map(wert -> new Wert(wert, wert)).toList();
        }
        if (art.equals("boolean")) {
            return List.of(new Wert("true", "true"), new Wert("false", "false"));
        }
        return bereiche.werte(name).stream()
                .map(wert -> new Wert(wert.toString(), wert.toString()))
                .toList();
    }

    private static List<String> codes(Themenkatalog themen) {
        return themen.alle().stream().map(Thema::code).toList();
    }

    private static Stream<Element> kinder(Element element, String name) {
        return Modellsatz.kinder(element).filter(kind -> name.equals(kind.getLocalName()));
    }

    private static String titel(String titel, String sonst) {
        return titel.isBlank() ? sonst : titel.strip();
    }

    private static String text(Element element, String kind) {
        return Modellsatz.kind(element, kind)
                .map(Element::getTextContent)
                .orElse("")
                .strip();
    }

    private static Document lies(byte[] inhalt) {
        try {
            return Modelldokument.lies(inhalt);
        } catch (SAXException e) {
            throw new IllegalStateException("Was ausgerollt ist, ist lesbar.", e);
        }
    }

    /**
     * A decision table as people read it, to try it with values.
     *
     * @param id of the decision
     * @param trifft how many rows may apply, as DMN says it: UNIQUE, FIRST, COLLECT …
     */
    public record Probetabelle(
            String id, String name, String trifft, List<Spalte> eingaben, List<Spalte> ausgaben, List<Zeile> zeilen) {

        /**
         * @param name of the variable that is asked, or of the answer
         * @param art type as DMN says it
         * @param werte what can be chosen; empty where it is typed
         */
        public record Spalte(String name, String titel, String art, List<Wert> werte) {}

        /** @param titel what people call it */
        public record Wert(String wert, String titel) {}

        public record Zeile(String id, List<String> eingaben, List<String> ausgaben, String wozu) {}

        /**
         * What the table says to the values.
         *
         * @param passende ids of the rows that apply, before the table chooses among them
         * @param geltende ids of those that answer
         * @param antworten a line for each of them, "Bereich: LEISTUNG"
         * @param fehler what is wrong with the values or, with these values, with the table; "" where nothing is
         */
        public record Antwort(List<String> passende, List<String> geltende, List<String> antworten, String fehler) {

            static Antwort fehler(String satz) {
                return new Antwort(List.of(), List.of(), List.of(), satz);
            }
        }
    }
}
