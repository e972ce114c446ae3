package de.ombud.eingang.angabe;

import de.ombud.beratungsstelle.Beratungsstelle;
import de.ombud.beratungsstelle.Beratungsstellen;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class Beratungsstellenpruefung implements ConstraintValidator<BekannteBeratungsstelle, String> {

    private final Beratungsstellen verzeichnis;

    Beratungsstellenpruefung(Beratungsstellen verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    @Override
    public boolean isValid(String kuerzel, ConstraintValidatorContext pruefung) {
        return kuerzel == null
                || kuerzel.isEmpty()
                // the database takes no U+0000
                || kuerzel.chars().allMatch(z -> Character.isLetterOrDigit(z) || z == '_')
                        && verzeichnis
                                .finde(kuerzel)
                                .filter(Beratungsstelle::aktiv)
                                .isPresent();
    }
}
