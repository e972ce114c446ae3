package de.ombud.prozess.modellstand;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The program lacks what models name that are in use. Its message is the whole list. */
class ModelleFehlen extends IllegalStateException {

    private static final String ABHILFE =
            "Bitte die vorige Fassung des Programms starten, bis diese Fälle beendet sind und die Prozessanalyse"
                    + " geändert hat, was im neuesten Stand steht.";

    /** @param fehlende one line for each */
    ModelleFehlen(String fehlende) {
        super("Auf Modellen, die das Programm nicht mehr trägt, laufen noch Fälle, oder neue begännen darauf:\n"
                + fehlende + "\n" + ABHILFE);
    }

    /** Shows the list instead of a stack trace. */
    static class Analyse extends AbstractFailureAnalyzer<ModelleFehlen> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, ModelleFehlen cause) {
            return new FailureAnalysis(cause.getMessage().replace("\n" + ABHILFE, ""), ABHILFE, cause);
        }
    }
}
