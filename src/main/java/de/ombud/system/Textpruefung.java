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
        return wert.codePoints().allMatch(Textpruefung::erlaubt);
    }

    private static boolean erlaubt(int zeichen) {
        if (zeichen == '\n' || zeichen == '\r' || zeichen == '\t') {
            return true;
        }
        return switch (Character.getType(zeichen)) {
            // unassigned: also U+FFFE and its kin, which are no characters
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !kehrtSchriftUm(zeichen);
        };
    }

    /** Characters that make a line read differently from how it is stored; names and letters never need them. */
    private static boolean kehrtSchriftUm(int zeichen) {
        return zeichen >= 0x202A && zeichen <= 0x202E || zeichen >= 0x2066 && zeichen <= 0x2069;
    }
}
