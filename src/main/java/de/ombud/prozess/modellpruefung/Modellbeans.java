package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.ImModell;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Which beans models may name, and which methods they have. A bean of any other kind does not exist here. */
final class Modellbeans {

    private final BeanFactory beanFactory;

    Modellbeans(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    boolean kennt(String name) {
        return typ(name).isPresent();
    }

    boolean kennt(String name, String methode, int argumente) {
        return typ(name).stream()
                // what ends a task is called by the engine alone, as one of its listeners
                .filter(typ -> !TaskListener.class.isAssignableFrom(typ))
                .flatMap(typ -> Arrays.stream(typ.getDeclaredMethods()))
                .anyMatch(gefunden -> aufrufbar(gefunden)
                        && gefunden.getName().equals(methode)
                        && gefunden.getParameterCount() == argumente);
    }

    boolean kennt(String name, String methode) {
        return typ(name).stream()
                .flatMap(typ -> Arrays.stream(typ.getDeclaredMethods()))
                .anyMatch(gefunden -> aufrufbar(gefunden) && gefunden.getName().equals(methode));
    }

    private static boolean aufrufbar(Method methode) {
        return Modifier.isPublic(methode.getModifiers())
                && !Modifier.isStatic(methode.getModifiers())
                && !methode.isSynthetic();
    }

    private Optional<Class<?>> typ(String name) {
        if (beanFactory instanceof ListableBeanFactory beans
                && beans.containsBean(name)
                && beans.findAnnotationOnBean(name, ImModell.class) != null) {
            return Optional.ofNullable(beans.getType(name)).map(ClassUtils::getUserClass);
        }
        return Optional.empty();
    }
}
