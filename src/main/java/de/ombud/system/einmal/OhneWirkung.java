package de.ombud.system.einmal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that is sent like a change but changes nothing, and so may come as often as it likes: it takes no
 * {@link Idempotenzschluessel} and keeps no answer.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OhneWirkung {

    /** Why it is no GET. */
    String value();
}
