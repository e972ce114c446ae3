package de.ombud.eingang.angabe;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The user name of a colleague. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Personenpruefung.class)
public @interface BekanntePerson {

    String message() default "{eingang.person.unbekannt}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
