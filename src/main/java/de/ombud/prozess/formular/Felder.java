package de.ombud.prozess.formular;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Keys of the form that this end of a task knows, whether it reads them in every case or not. No other key is accepted with the task. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Felder {

    String[] value();
}
