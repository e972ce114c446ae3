package de.ombud.prozess.weg;

import de.ombud.weg.Wegart;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The deadline of a way that goes by a law of its own and not by the clock of the table; its room gives it. */
public interface EigeneUhr {

    Wegart art();

    Date bis(VariableScope scope);
}
