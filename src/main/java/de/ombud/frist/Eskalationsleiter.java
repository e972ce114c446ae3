package de.ombud.frist;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * When a case climbs to which step. Steps fall on calendar days, also on weekends: the ladder does not wait. Only the reminder, which
 * somebody has to read to be of use, comes on the working day before where its own day is none.
 */
@Component
public class Eskalationsleiter {

    private final Arbeitstage arbeitstage;
    private final Fristenregeln regeln;

    Eskalationsleiter(Arbeitstage arbeitstage, Fristenregeln regeln) {
        this.arbeitstage = arbeitstage;
        this.regeln = regeln;
    }

    /**
     * When the step is reached.
     *
     * @param eingang day of receipt
     * @param antwort last day on which the answer is in time
     */
    public Instant erreicht(Stufe stufe, LocalDate eingang, LocalDate antwort, Dienstort ort) {
        Stufenregel regel = regeln.stufe(stufe);
        LocalDate bezug = switch (regel.bezug()) {
            case EINGANG -> eingang;
            case GRENZE -> antwort.plusDays(1);
        };
        LocalDate tag = bezug.plusDays(regel.tage());
        return Ortszeit.um(stufe == Stufe.ERINNERUNG ? arbeitstage.letzterBis(tag, ort) : tag, regel.uhrzeit());
    }

    /** Id of the group that is told or gets the task. */
    public String gruppe(Stufe stufe) {
        return regeln.stufe(stufe).gruppe();
    }
}
