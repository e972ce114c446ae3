package de.ombud.erkennung;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an analyst the lines to mend instead of a stack trace. */
class RegelwerkFehlerhaftAnalyse extends AbstractFailureAnalyzer<RegelwerkFehlerhaft> {

    @Override
    protected FailureAnalysis analyze(Throwable ganzes, RegelwerkFehlerhaft ursache) {
        return new FailureAnalysis(
                ursache.getMessage(),
                "Die genannten Zeilen berichtigen und neu starten. Wie eine Regel aussieht, steht am Anfang der Datei.",
                ursache);
    }
}
