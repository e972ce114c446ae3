package de.ombud.system;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person wrote: no control characters but line breaks and tabs, at most {@code max} characters (Unicode code points). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Textpruefung.class)
public @interface Text {

    int LANG = 20_000;
    int NAME = 200;
    int GRUND = 2_000;

    int max();

    String message() default "{fehler.feld.zeichen}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
