package de.ombud.prozess.modellsprache;

import de.ombud.prozess.ImModell;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Which beans models may name, and which methods they have. A bean of any other kind does not exist here. */
public final class Modellbeans {

    private final BeanFactory beanFactory;

    public Modellbeans(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    public boolean kennt(String name) {
        return typ(name).isPresent();
    }

    public boolean kennt(String name, String methode, int argumente) {
        return typ(name).stream()
                // what ends a task is called by the engine alone, as one of its listeners
                .filter(typ -> !TaskListener.class.isAssignableFrom(typ))
                .flatMap(typ -> methoden(typ, methode))
                .anyMatch(gefunden -> gefunden.getParameterCount() == argumente);
    }

    public boolean kennt(String name, String methode) {
        return methode(name, methode).isPresent();
    }

    public Optional<Method> methode(String name, String methode) {
        return typ(name).stream().flatMap(typ -> methoden(typ, methode)).findFirst();
    }

    private static Stream<Method> methoden(Class<?> typ, String name) {
        return Arrays.stream(typ.getDeclaredMethods())
                .filter(methode -> aufrufbar(methode) && methode.getName().equals(name));
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
