package de.ombud.system;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class Textpruefung implements ConstraintValidator<Text, String> {

    private int max;

    @Override
    public void initialize(Text text) {
        max = text.max();
    }

    @Override
    public boolean isValid(String wert, ConstraintValidatorContext pruefung) {
        if (wert == null) {
            return true;
        }
        if (wert.codePointCount(0, wert.length()) > max) {
            pruefung.disableDefaultConstraintViolation();
            pruefung.buildConstraintViolationWithTemplate("{fehler.feld.laenge}")
                    .addConstraintViolation();
            return false;
        }
        return Zeichenregel.erlaubt(wert);
    }
}
