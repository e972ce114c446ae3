package de.ombud.prozess.modell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One decision of a file in bpmn/, asked on the engine's own decision engine. */
final class Entscheidungen {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private Entscheidungen(DmnDecision decision) {
        this.decision = decision;
    }

    static Entscheidungen of(String datei, String entscheidung) {
        try (InputStream file = Files.newInputStream(Modelldateien.entscheidungstabelle(datei))) {
            return new Entscheidungen(ENGINE.parseDecision(entscheidung, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the one row that applies; fails where none or several do */
    Map<String, Object> zeile(Map<String, Object> eingaben) {
        DmnDecisionResultEntries row =
                ENGINE.evaluateDecision(decision, eingaben).getSingleResult();
        if (row == null) {
            throw new AssertionError("no row for " + eingaben);
        }
        return row.getEntryMap();
    }

    /** @return the only value of the one row that applies */
    Object wert(Map<String, Object> eingaben) {
        return ENGINE.evaluateDecision(decision, eingaben).getSingleEntry();
    }

    /** @return the only column of all rows that apply */
    List<Object> spalte(Map<String, Object> eingaben) {
        return ENGINE.evaluateDecision(decision, eingaben).getResultList().stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }
}
