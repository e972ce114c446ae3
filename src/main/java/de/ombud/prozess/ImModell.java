package de.ombud.prozess;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that models may name in expressions, as {@code ${name}} or {@code ${name.method(execution)}}. All other beans are
 * invisible to the engine: whoever deploys a model must not reach the data source or the application context through it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface ImModell {

    /** The name that the models use. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value() default "";
}
