package de.ombud.eingang.angabe;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A time of receipt: not in the future and not absurdly long ago. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Eingangszeitpruefung.class)
public @interface Eingangszeit {

    String message() default "{eingang.zukunft}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
