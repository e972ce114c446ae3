package de.ombud.system.lokal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the reason and the remedy instead of a stack trace. */
class StartVerweigertAnalyse extends AbstractFailureAnalyzer<StartVerweigert> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartVerweigert cause) {
        return new FailureAnalysis(cause.getMessage(), cause.abhilfe(), cause);
    }
}
