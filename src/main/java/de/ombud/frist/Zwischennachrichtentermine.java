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
     * @param runde 1 for the first notice of a case, 2 for the next, …
     * @param eingang day of receipt
     */
    public Zwischennachricht termine(int runde, LocalDate eingang, Land land) {
        if (runde < 1) {
            throw new IllegalArgumentException("Rounds count from 1: " + runde);
        }
        int abstand = tage(Uhr.ZWISCHENNACHRICHT_WIEDERHOLUNG);
        LocalDate beginn = eingang.plusDays((long) abstand * (runde - 1));
        LocalDate versandtag = versandtag(beginn, land);
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
    private LocalDate versandtag(LocalDate beginn, Land land) {
        LocalDate letzter = beginn.plusDays(tage(Uhr.ZWISCHENNACHRICHT_VERSAND));
        LocalDate arbeitstag = arbeitstage.letzterBis(letzter, land);
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
