package de.ombud.eingang.angabe;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key of a site; empty means the site of the settings. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Dienststellenpruefung.class)
public @interface BekannteDienststelle {

    String message() default "{eingang.dienststelle.unbekannt}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
