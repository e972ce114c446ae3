package de.ombud.prozess.grundlage;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** One row of a decision table. Lazy towards the engine, because the rooms that ask are created before it. */
@Component
public class Entscheidungstabellen {

    private final DecisionService entscheidungen;

    Entscheidungstabellen(@Lazy DecisionService entscheidungen) {
        this.entscheidungen = entscheidungen;
    }

    /** @throws IllegalStateException where the table has no or more than one answer: a fault of the table */
    public DmnDecisionRuleResult zeile(String tabelle, Map<String, Object> eingaben) {
        DmnDecisionTableResult ergebnis = entscheidungen
                .evaluateDecisionTableByKey(tabelle)
                .variables(eingaben)
                .evaluate();
        if (ergebnis.size() != 1) {
            throw new IllegalStateException("Die Entscheidungstabelle „" + tabelle + "“ gibt " + ergebnis.size()
                    + " Antworten auf " + eingaben + ", erwartet wird genau eine.");
        }
        return ergebnis.getSingleResult();
    }

    /** The only column of all rows that apply. Names nothing of what went in. */
    public List<String> spalte(String tabelle, String spalte, Map<String, Object> eingaben) {
        return entscheidungen
                .evaluateDecisionTableByKey(tabelle)
                .variables(eingaben)
                .evaluate()
                .collectEntries(spalte);
    }
}
