package de.ombud.eingang.angabe;

import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class Themapruefung implements ConstraintValidator<BekanntesThema, String> {

    private final Themenkatalog katalog;

    Themapruefung(Themenkatalog katalog) {
        this.katalog = katalog;
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext pruefung) {
        return code == null
                || code.isEmpty()
                // the database takes no U+0000
                || code.chars().allMatch(Character::isLetterOrDigit)
                        && katalog.finde(code).isPresent();
    }
}
