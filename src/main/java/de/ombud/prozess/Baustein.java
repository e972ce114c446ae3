package de.ombud.prozess;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of an {@link ImModell} bean that analysts may put into steps of their own. What does something and is no such building block
 * stands where the program's own models have it and nowhere else; what only answers a question may also be asked elsewhere in the same
 * process.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Baustein {

    /** Variables without which it knows nothing: it stands in every process that has them. */
    String[] verlangt() default "aktenzeichen";

    /** The words that it takes; without them, those that the program's own models say to it. */
    Class<? extends Enum<?>>[] worte() default {};

    /** Whether it takes any word. */
    boolean jedesWort() default false;
}
