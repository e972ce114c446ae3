package de.ombud.betreuung;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A last day of waiting: from today (Europe/Berlin) on, but not endlessly. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Wartetagpruefung.class)
@interface Wartetag {

    String message() default "{eingang.rueckfrage.vergangen}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
