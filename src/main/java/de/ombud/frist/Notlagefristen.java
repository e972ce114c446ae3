package de.ombud.frist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * The clocks of an emergency that threatens existence: contact on the same working day, and a ladder that climbs by working hours
 * (domain.md §§3, 4; values of the house). What comes in after hours starts when the office opens.
 */
@Component
public class Notlagefristen {

    private final Dienststunden dienststunden;
    private final Fristenrechner rechner;
    private final Fristenregeln regeln;

    Notlagefristen(Dienststunden dienststunden, Fristenrechner rechner, Fristenregeln regeln) {
        this.dienststunden = dienststunden;
        this.rechner = rechner;
        this.regeln = regeln;
    }

    /**
     * When the clocks start: with the receipt, unless the case showed itself as an emergency on a later working day.
     *
     * @param erkannt when somebody said that it is one
     */
    public Instant beginn(Instant eingang, Instant erkannt, Dienstort ort) {
        Instant abEingang = dienststunden.beginnAb(eingang, ort);
        Instant abErkennung = dienststunden.beginnAb(erkannt, ort);
        return Ortszeit.tag(abEingang).equals(Ortszeit.tag(abErkennung)) ? abEingang : abErkennung;
    }

    /** Until when the person has to be reached: the end of office hours on the last day of the clock, or the time that it names. */
    public Instant kontaktBis(Instant beginn, Dienstort ort) {
        Uhrwert wert = regeln.uhr(Uhr.NOTLAGE);
        if (wert.einheit() == Einheit.STUNDEN || wert.einheit() == Einheit.DIENSTSTUNDEN) {
            return rechner.ablauf(Uhr.NOTLAGE, beginn, ort);
        }
        LocalDate letzterTag = rechner.bis(Uhr.NOTLAGE, Ortszeit.tag(beginn), ort);
        return wert.uhrzeit().equals(LocalTime.MIDNIGHT)
                ? dienststunden.dienstschluss(Ortszeit.um(letzterTag, LocalTime.MIDNIGHT), ort)
                : Ortszeit.um(letzterTag, wert.uhrzeit());
    }

    public Instant erreicht(Stufe stufe, Instant beginn, Dienstort ort) {
        return dienststunden.nach(
                beginn, Duration.ofHours(regeln.notlagestufe(stufe).stunden()), ort);
    }

    /** Id of the group that is told or gets the task. */
    public String gruppe(Stufe stufe) {
        return regeln.notlagestufe(stufe).gruppe();
    }

    /** When to try again after a person was not reached: today where hours are left, otherwise when the office opens. */
    public Instant neuerVersuch(Instant letzter, Dienstort ort) {
        Uhrwert wert = regeln.uhr(Uhr.NOTLAGE_NEUER_VERSUCH);
        if (wert.einheit() != Einheit.DIENSTSTUNDEN) {
            throw new IllegalStateException("NOTLAGE_NEUER_VERSUCH must be a number of working hours");
        }
        return dienststunden.heuteOderMorgenFrueh(letzter, Duration.ofHours(wert.wert()), ort);
    }

    /** When the leadership is woken before the event itself: the power is cut, the bailiff comes. */
    public Instant weckruf(LocalDate termin, Dienstort ort) {
        Uhrwert wert = regeln.uhr(Uhr.NOTLAGE_TERMIN);
        if (wert.einheit() != Einheit.ARBEITSTAGE) {
            throw new IllegalStateException("NOTLAGE_TERMIN must be a number of working days");
        }
        return dienststunden.vorher(termin, wert.wert(), ort);
    }
}
