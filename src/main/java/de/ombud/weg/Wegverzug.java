package de.ombud.weg;

import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A way may begin late: the day of the event is over, or the law counts from a receipt that nobody noticed. It is taken all the same,
 * leadership has it at once, and everybody is told.
 */
@Component
class Wegverzug {

    private final Wegfrist frist;
    private final Clock uhr;

    Wegverzug(Wegfrist frist, Clock uhr) {
        this.frist = frist;
        this.uhr = uhr;
    }

    /** The day on which an open way became late; empty where it is not, or is over. */
    Optional<LocalDate> seit(Aktenzeichen az, Weg weg) {
        return Optional.of(weg)
                .filter(Weg::istOffen)
                .map(offener -> frist.ende(az, offener.nr()))
                .filter(ende -> !ende.isAfter(uhr.instant()))
                .map(Ortszeit::tag);
    }
}
