package de.ombud.prozess.formular;

import de.ombud.prozess.ImModell;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Bean;

/** What ends one of the tasks of a matter. Models name it as the method is called. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Bean
@ImModell
public @interface Aufgabe {}
