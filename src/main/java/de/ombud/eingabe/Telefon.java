package de.ombud.eingabe;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nothing, or something with a digit in it: nobody can call "on request". */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "(.*\\d.*)?", flags = Pattern.Flag.DOTALL)
@ReportAsSingleViolation
public @interface Telefon {

    String message() default "{fehler.feld.telefon}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
