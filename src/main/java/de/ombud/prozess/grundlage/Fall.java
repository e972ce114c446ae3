package de.ombud.prozess.grundlage;

import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Which case an execution or task belongs to. */
public final class Fall {

    private Fall() {}

    public static Aktenzeichen von(VariableScope scope) {
        return new Aktenzeichen(Variable.AKTENZEICHEN.von(scope));
    }
}
