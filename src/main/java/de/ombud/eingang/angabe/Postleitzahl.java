package de.ombud.eingang.angabe;

import de.ombud.vorgang.Anschrift;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Five digits, unless the country says otherwise: a letter with four of them comes back weeks later. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Postleitzahl.Pruefung.class)
@interface Postleitzahl {

    String message() default "{eingang.plz}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Pruefung implements ConstraintValidator<Postleitzahl, AnschriftEingabe> {

        @Override
        public boolean isValid(AnschriftEingabe anschrift, ConstraintValidatorContext pruefung) {
            if (anschrift == null
                    || anschrift.plz() == null
                    || anschrift.plz().isEmpty()
                    || !Anschrift.imInland(anschrift.land())
                    || anschrift.plz().matches("[0-9]{5}")) {
                return true;
            }
            pruefung.disableDefaultConstraintViolation();
            pruefung.buildConstraintViolationWithTemplate(pruefung.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("plz")
                    .addConstraintViolation();
            return false;
        }
    }
}
