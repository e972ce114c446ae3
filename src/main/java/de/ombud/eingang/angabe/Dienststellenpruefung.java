package de.ombud.eingang.angabe;

import de.ombud.zustaendigkeit.Dienststellen;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class Dienststellenpruefung implements ConstraintValidator<BekannteDienststelle, String> {

    private final Dienststellen dienststellen;

    Dienststellenpruefung(Dienststellen dienststellen) {
        this.dienststellen = dienststellen;
    }

    @Override
    public boolean isValid(String schluessel, ConstraintValidatorContext pruefung) {
        return schluessel == null
                || schluessel.isEmpty()
                || dienststellen.alle().stream().anyMatch(d -> d.schluessel().equals(schluessel));
    }
}
