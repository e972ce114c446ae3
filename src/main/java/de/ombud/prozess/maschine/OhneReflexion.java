package de.ombud.prozess.maschine;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Calls methods and reads properties for model expressions, but never leads from an object to its class and so to any code. */
final class OhneReflexion extends BeanELResolver {

    private static final Set<String> VERBOTEN = Set.of("class", "getClass");

    OhneReflexion() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        pruefe(base, property);
        return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] paramTypes, Object[] params) {
        pruefe(base, method);
        return super.invoke(context, base, method, paramTypes, params);
    }

    private static void pruefe(Object base, Object name) {
        if (base instanceof Class
                || base instanceof ClassLoader
                || name != null && VERBOTEN.contains(name.toString())) {
            throw new ProcessEngineException("Ausdrücke dürfen nicht auf Klassen zugreifen.");
        }
    }
}
