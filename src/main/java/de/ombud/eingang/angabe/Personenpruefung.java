package de.ombud.eingang.angabe;

import de.ombud.system.Benutzerverzeichnis;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.springframework.context.annotation.Lazy;

class Personenpruefung implements ConstraintValidator<BekanntePerson, String> {

    private final Benutzerverzeichnis verzeichnis;

    Personenpruefung(@Lazy Benutzerverzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    @Override
    public boolean isValid(String name, ConstraintValidatorContext pruefung) {
        return name == null || name.isBlank() || verzeichnis.finde(name).isPresent();
    }
}
