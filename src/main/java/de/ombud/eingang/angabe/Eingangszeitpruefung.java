package de.ombud.eingang.angabe;

import de.ombud.frist.Ortszeit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.OffsetDateTime;

class Eingangszeitpruefung implements ConstraintValidator<Eingangszeit, OffsetDateTime> {

    private final Clock uhr;
    private final EingangEinstellungen einstellungen;

    Eingangszeitpruefung(Clock uhr, EingangEinstellungen einstellungen) {
        this.uhr = uhr;
        this.einstellungen = einstellungen;
    }

    @Override
    public boolean isValid(OffsetDateTime eingang, ConstraintValidatorContext pruefung) {
        if (eingang == null) {
            return true;
        }
        if (eingang.toInstant().isAfter(uhr.instant())) {
            return false;
        }
        var fruehestens = uhr.instant().atZone(Ortszeit.BERLIN).minus(einstellungen.hoechstalter());
        if (eingang.toInstant().isBefore(fruehestens.toInstant())) {
            pruefung.disableDefaultConstraintViolation();
            pruefung.buildConstraintViolationWithTemplate("{eingang.zu-alt}").addConstraintViolation();
            return false;
        }
        return true;
    }
}
