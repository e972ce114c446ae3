package de.ombud.lesezugriff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever gets an answer here has read something of the case that the address names as {@code aktenzeichen}: it is written down before
 * the answer goes out. A refusal shows nothing and is not written down, nor is a page that only leads on to another one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Gelesen {

    Leseweg value();
}
