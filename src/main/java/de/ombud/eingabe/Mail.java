package de.ombud.eingabe;

import de.ombud.system.Mailadresse;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nothing, or a {@link Mailadresse}: one to which our mail never arrives is a slip that can be mended now. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Mail.Pruefung.class)
public @interface Mail {

    String message() default "{jakarta.validation.constraints.Email.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Pruefung implements ConstraintValidator<Mail, String> {

        @Override
        public boolean isValid(String wert, ConstraintValidatorContext pruefung) {
            return wert == null || wert.isBlank() || Mailadresse.von(wert).isPresent();
        }
    }
}
