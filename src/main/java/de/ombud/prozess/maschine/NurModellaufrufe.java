package de.ombud.prozess.maschine;

import de.ombud.prozess.ImModell;
import java.util.Arrays;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Calls the methods that a bean of the models declares itself, and reads exactly one property: the business key of an execution,
 * which call activities hand on. Nothing else of an object is reachable, whatever the model says: an execution leads to the engine,
 * the engine to the database and to the users.
 */
final class NurModellaufrufe extends BeanELResolver {

    private static final String GESCHAEFTSSCHLUESSEL = "processBusinessKey";

    NurModellaufrufe() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return null;
        }
        if (base instanceof DelegateExecution ausfuehrung && GESCHAEFTSSCHLUESSEL.equals(property)) {
            context.setPropertyResolved(true);
            return ausfuehrung.getProcessBusinessKey();
        }
        throw new ProcessEngineException("Ausdrücke lesen keine Eigenschaften von Objekten.");
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] paramTypes, Object[] params) {
        if (base == null || method == null || !hatMethode(base, method.toString())) {
            throw new ProcessEngineException("Ausdrücke rufen nur Methoden der Beans für Modelle auf.");
        }
        return super.invoke(context, base, method, paramTypes, params);
    }

    private static boolean hatMethode(Object bean, String name) {
        Class<?> typ = ClassUtils.getUserClass(bean);
        return AnnotatedElementUtils.hasAnnotation(typ, ImModell.class)
                && Arrays.stream(typ.getDeclaredMethods())
                        .anyMatch(methode -> methode.getName().equals(name));
    }
}
