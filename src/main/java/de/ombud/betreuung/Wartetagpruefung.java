package de.ombud.betreuung;

import de.ombud.frist.Ortszeit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;

class Wartetagpruefung implements ConstraintValidator<Wartetag, LocalDate> {

    private final Clock uhr;
    private final Betreuungseinstellungen einstellungen;

    Wartetagpruefung(Clock uhr, Betreuungseinstellungen einstellungen) {
        this.uhr = uhr;
        this.einstellungen = einstellungen;
    }

    @Override
    public boolean isValid(LocalDate bis, ConstraintValidatorContext pruefung) {
        if (bis == null) {
            return true;
        }
        LocalDate heute = Ortszeit.tag(uhr.instant());
        if (bis.isAfter(heute.plus(einstellungen.laengsteRueckfrage()))) {
            pruefung.disableDefaultConstraintViolation();
            pruefung.buildConstraintViolationWithTemplate("{eingang.rueckfrage.zu-spaet}")
                    .addConstraintViolation();
            return false;
        }
        return !bis.isBefore(heute);
    }
}
