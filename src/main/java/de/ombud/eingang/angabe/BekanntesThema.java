package de.ombud.eingang.angabe;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code of the Themenkatalog. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Themapruefung.class)
public @interface BekanntesThema {

    String message() default "{eingang.thema.unbekannt}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
