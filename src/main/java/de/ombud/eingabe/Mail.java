package de.ombud.eingabe;

import de.ombud.system.EigeneAdressen;
import de.ombud.system.Mailadresse;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nothing, or a {@link Mailadresse}: one to which our mail never arrives is a slip that can be mended now. One of ours is nobody else's:
 * answers would come back to us, where the next one would be written.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Mail.Pruefung.class)
public @interface Mail {

    String message() default "{jakarta.validation.constraints.Email.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Pruefung implements ConstraintValidator<Mail, String> {

        private final EigeneAdressen eigene;

        /** Outside the application nothing is known about its own addresses. */
        public Pruefung() {
            this(adresse -> false);
        }

        @Autowired
        Pruefung(EigeneAdressen eigene) {
            this.eigene = eigene;
        }

        @Override
        public boolean isValid(String wert, ConstraintValidatorContext pruefung) {
            if (wert == null || wert.isBlank()) {
                return true;
            }
            Optional<Mailadresse> adresse = Mailadresse.von(wert);
            if (adresse.filter(eigene::enthalten).isPresent()) {
                pruefung.disableDefaultConstraintViolation();
                pruefung.buildConstraintViolationWithTemplate("{fehler.feld.eigeneadresse}")
                        .addConstraintViolation();
                return false;
            }
            return adresse.isPresent();
        }
    }
}
