package de.ombud.prozess.grundlage;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A typed process variable: a number or a scalar that a gateway reads, never a name, an address or what somebody wrote.
 *
 * @param <T> one of the engine's primitive types; objects would need serialisation, which is off
 */
public record Variable<T>(String name, Class<T> typ) {

    public static final Variable<String> AKTENZEICHEN = new Variable<>("aktenzeichen", String.class);

    public Variable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(typ, "typ");
    }

    /** @throws IllegalStateException where the model promised the variable and it is not there */
    public T von(VariableScope scope) {
        return vielleicht(scope).orElseThrow(() -> new IllegalStateException("Prozessvariable fehlt: " + name));
    }

    public Optional<T> vielleicht(VariableScope scope) {
        return Optional.ofNullable(typ.cast(scope.getVariable(name)));
    }

    public void setzen(VariableScope scope, T wert) {
        scope.setVariable(name, wert);
    }
}
