package de.ombud.frist;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * When the interim notices of a case are due: somebody is asked on day 12 (26, 40, …), and what nobody has written by
 * noon of the last working day within the 14 (28, 42, …) calendar days goes out by itself.
 *
 * <p>Around Christmas and Easter that last working day lies before day 12. The promise to the citizen then stands and
 * the question comes earlier: on the morning of the sending.
 */
@Component
public class Zwischennachrichtentermine {

    private final Arbeitstage arbeitstage;
    private final Fristenregeln regeln;

    Zwischennachrichtentermine(Arbeitstage arbeitstage, Fristenregeln regeln) {
        this.arbeitstage = arbeitstage;
        this.regeln = regeln;
    }

    /**
     * By the count from the receipt alone.
     *
     * @param runde 1 for the first notice of a case, 2 for the next, …
     * @param eingang day of receipt
     */
    public Zwischennachricht termine(int runde, LocalDate eingang, Dienstort ort) {
        return ab(beginn(runde, eingang), ort);
    }

    /**
     * The next notice where one or more went out: by the count from the receipt, but never sooner than a full distance after the one
     * before. So a letter that was recorded months too late, a corrected receipt or a long standstill is caught up with one notice and
     * not with one for each fortnight that has passed. Nor is it further away than the round that follows, however many notices went
     * out before the receipt was corrected.
     *
     * @param runde 2 for the second notice of a case, 3 for the next, …
     * @param eingang day of receipt, as it is known now
     * @param vorige day on which the notice before this one went out
     */
    public Zwischennachricht naechste(int runde, LocalDate eingang, LocalDate vorige, Dienstort ort) {
        LocalDate beginn = beginn(runde, eingang);
        while (beginn.isAfter(vorige.plusDays(abstand()))) {
            beginn = beginn.minusDays(abstand());
        }
        return ab(beginn.isBefore(vorige) ? vorige : beginn, ort);
    }

    private LocalDate beginn(int runde, LocalDate eingang) {
        if (runde < 1) {
            throw new IllegalArgumentException("Rounds count from 1: " + runde);
        }
        return eingang.plusDays((long) abstand() * (runde - 1));
    }

    /** So many calendar days after one notice the person hears from us again. */
    public int abstand() {
        return tage(Uhr.ZWISCHENNACHRICHT_WIEDERHOLUNG);
    }

    private Zwischennachricht ab(LocalDate beginn, Dienstort ort) {
        LocalDate versandtag = versandtag(beginn, ort);
        Instant versand = regeln.uhr(Uhr.ZWISCHENNACHRICHT_VERSAND).ablaufAm(versandtag);

        LocalDate gefragt = beginn.plusDays(tage(Uhr.ZWISCHENNACHRICHT_AUFGABE));
        LocalDate aufgabentag = gefragt.isBefore(versandtag) ? gefragt : versandtag;
        Instant aufgabe = regeln.uhr(Uhr.ZWISCHENNACHRICHT_AUFGABE).ablaufAm(aufgabentag);
        return new Zwischennachricht(aufgabe.isBefore(versand) ? aufgabe : versand, versand);
    }

    /**
     * Within its own round only: a table that leaves no working day there gets the last day, not one of the round
     * before.
     */
    private LocalDate versandtag(LocalDate beginn, Dienstort ort) {
        LocalDate letzter = beginn.plusDays(tage(Uhr.ZWISCHENNACHRICHT_VERSAND));
        LocalDate arbeitstag = arbeitstage.letzterBis(letzter, ort);
        return arbeitstag.isAfter(beginn) ? arbeitstag : letzter;
    }

    private int tage(Uhr uhr) {
        Uhrwert wert = regeln.uhr(uhr);
        if (wert.einheit() != Einheit.KALENDERTAGE || wert.wert() < 1) {
            throw new IllegalStateException(uhr + " must be a number of calendar days from 1");
        }
        return wert.wert();
    }

    /**
     * One round.
     *
     * @param aufgabe when somebody is asked for reason and new date; never after {@code versand}
     * @param versand when a neutral text goes out unless somebody answered
     */
    public record Zwischennachricht(Instant aufgabe, Instant versand) {}
}
