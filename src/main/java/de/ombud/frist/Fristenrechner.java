package de.ombud.frist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * From an event to the last day on which something is in time, by §§ 187, 188, 193 BGB and § 26 SGB X: the day of the
 * event does not count, and a last day on a Saturday, Sunday or public holiday of the Land moves to the next Werktag.
 * Days are days in Europe/Berlin. Where a closing day of the site counts and where it does not says {@link Dienstort}.
 */
@Component
public class Fristenrechner {

    private final Arbeitstage arbeitstage;
    private final Dienststunden dienststunden;
    private final Fristenregeln regeln;

    Fristenrechner(Arbeitstage arbeitstage, Dienststunden dienststunden, Fristenregeln regeln) {
        this.arbeitstage = arbeitstage;
        this.dienststunden = dienststunden;
        this.regeln = regeln;
    }

    /** The days that a case received on {@code eingang} is worked to. */
    public Fristen fristen(LocalDate eingang, Dienstort ort) {
        return new Fristen(bis(Uhr.EINGANGSBESTAETIGUNG, eingang, ort), bis(Uhr.ANTWORT, eingang, ort));
    }

    /**
     * The last day of a clock that starts with an event on {@code beginn}.
     *
     * @throws IllegalStateException where the clock runs in hours, which no day can tell
     */
    public LocalDate bis(Uhr uhr, LocalDate beginn, Dienstort ort) {
        Uhrwert wert = regeln.uhr(uhr);
        return ende(uhr, wert, gezaehlt(uhr, wert, beginn, ort), ort);
    }

    /**
     * The same, told step by step.
     *
     * @throws IllegalStateException likewise
     */
    public Fristschritt schritt(Uhr uhr, LocalDate beginn, Dienstort ort) {
        Uhrwert wert = regeln.uhr(uhr);
        LocalDate gezaehlt = gezaehlt(uhr, wert, beginn, ort);
        LocalDate bis = ende(uhr, wert, gezaehlt, ort);
        List<Ruhetag> ruhetage = List.of();
        if (wert.einheit() == Einheit.ARBEITSTAGE) {
            LocalDate erster = wert.wert() == 0 ? beginn : beginn.plusDays(1);
            ruhetage = arbeitstage.freie(erster, gezaehlt, ortVon(uhr, ort));
        } else if (verschiebtSich(uhr, wert)) {
            ruhetage = arbeitstage.keineWerktage(gezaehlt, bis, ort);
        }
        return new Fristschritt(uhr, wert, beginn, gezaehlt, bis, ruhetage);
    }

    private LocalDate gezaehlt(Uhr uhr, Uhrwert wert, LocalDate beginn, Dienstort ort) {
        return switch (wert.einheit()) {
            case ARBEITSTAGE -> arbeitstage.nach(beginn, wert.wert(), ortVon(uhr, ort));
            case KALENDERTAGE -> beginn.plusDays(wert.wert());
            case MONATE -> beginn.plusMonths(wert.wert());
            case STUNDEN, DIENSTSTUNDEN ->
                throw new IllegalStateException(uhr + " runs in hours and needs a time to start from");
        };
    }

    private LocalDate ende(Uhr uhr, Uhrwert wert, LocalDate gezaehlt, Dienstort ort) {
        return verschiebtSich(uhr, wert) ? arbeitstage.werktagAb(gezaehlt, ort) : gezaehlt;
    }

    private static Dienstort ortVon(Uhr uhr, Dienstort ort) {
        return uhr.ruhtAnSchliesstagen() ? ort : ort.land();
    }

    private static boolean verschiebtSich(Uhr uhr, Uhrwert wert) {
        return wert.einheit() != Einheit.ARBEITSTAGE && uhr.endetAnWerktagen();
    }

    /**
     * When a clock that starts at {@code beginn} has run out: hours by the clock, through weekends and clock changes;
     * working hours only while the office works; days at the time that the rule names on the last day, otherwise when the last day is over.
     */
    public Instant ablauf(Uhr uhr, Instant beginn, Dienstort ort) {
        Uhrwert wert = regeln.uhr(uhr);
        if (wert.einheit() == Einheit.STUNDEN) {
            return beginn.plus(Duration.ofHours(wert.wert()));
        }
        if (wert.einheit() == Einheit.DIENSTSTUNDEN) {
            return dienststunden.nach(beginn, Duration.ofHours(wert.wert()), ort);
        }
        return wert.ablaufAm(bis(uhr, Ortszeit.tag(beginn), ort));
    }
}
