package de.ombud.eingang.angabe;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A kuerzel of an advice centre that is still active. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Beratungsstellenpruefung.class)
public @interface BekannteBeratungsstelle {

    String message() default "{eingang.beratungsstelle.unbekannt}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
