package de.ombud.prozess.grundlage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a decision table says in the state of models that counts here. A deployed table never changes and knows neither time nor case, so
 * a row is looked for once for the same question. Lazy towards the engine, because the rooms that ask are created before it.
 */
@Component
public class Entscheidungstabellen {

    /** Inputs are kinds, topics and groups; a table that asks for more than the office has is asked anew. */
    private static final int HOECHSTENS = 20_000;

    private record Frage(String tabelle, Map<String, Object> eingaben) {}

    private final DecisionService entscheidungen;
    private final Modellbezug bezug;
    private final Map<Frage, DmnDecisionTableResult> antworten = new ConcurrentHashMap<>();

    Entscheidungstabellen(@Lazy DecisionService entscheidungen, Modellbezug bezug) {
        this.entscheidungen = entscheidungen;
        this.bezug = bezug;
    }

    /** @throws IllegalStateException where the table has no or more than one answer: a fault of the table */
    public DmnDecisionRuleResult zeile(String tabelle, Map<String, Object> eingaben) {
        DmnDecisionTableResult ergebnis = zeilen(tabelle, eingaben);
        if (ergebnis.size() != 1) {
            throw new IllegalStateException("Die Entscheidungstabelle „" + tabelle + "“ gibt " + ergebnis.size()
                    + " Antworten auf " + eingaben + ", erwartet wird genau eine.");
        }
        return ergebnis.getSingleResult();
    }

    /** The only column of all rows that apply. Names nothing of what went in and keeps nothing of it: it may be a person's words. */
    public List<String> spalte(String tabelle, String spalte, Map<String, Object> eingaben) {
        return werteAus(bezug.tabelle(tabelle), eingaben).collectEntries(spalte);
    }

    private DmnDecisionTableResult zeilen(String tabelle, Map<String, Object> eingaben) {
        Frage frage = new Frage(bezug.tabelle(tabelle), Map.copyOf(eingaben));
        DmnDecisionTableResult bekannt = antworten.get(frage);
        if (bekannt != null) {
            return bekannt;
        }
        DmnDecisionTableResult antwort = werteAus(frage.tabelle(), eingaben);
        if (antworten.size() < HOECHSTENS) {
            antworten.put(frage, antwort);
        }
        return antwort;
    }

    private DmnDecisionTableResult werteAus(String tabelle, Map<String, Object> eingaben) {
        return entscheidungen
                .evaluateDecisionTableById(tabelle)
                .variables(eingaben)
                .evaluate();
    }
}
