package de.ombud.prozess.kanarien;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The user tasks that this test completes with canaries in every field: exactly these, which is checked after it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Erledigt {

    /** Element ids. */
    String[] value();
}
