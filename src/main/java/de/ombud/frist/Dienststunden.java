package de.ombud.frist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts hours in which the office works: nights, weekends and public holidays of the Land do not count. For what cannot wait for a
 * day: an emergency that threatens existence (domain.md §3, "same working day").
 */
@Component
public class Dienststunden {

    private final Arbeitstage arbeitstage;
    private final Dienstzeit dienstzeit;

    Dienststunden(Arbeitstage arbeitstage, Dienstzeit dienstzeit) {
        this.arbeitstage = arbeitstage;
        this.dienstzeit = dienstzeit;
    }

    /** The moment itself while the office works, otherwise the next opening: before that nobody can act. */
    public Instant beginnAb(Instant zeitpunkt, Dienstort ort) {
        Dienst dienst = dienste(zeitpunkt, ort).findFirst().orElseThrow();
        return zeitpunkt.isBefore(dienst.von()) ? dienst.von() : zeitpunkt;
    }

    /** The moment when so many working hours have passed; an hour that ends with the office ends there and not the next morning. */
    public Instant nach(Instant beginn, Duration stunden, Dienstort ort) {
        Duration rest = stunden;
        for (Dienst dienst : (Iterable<Dienst>) dienste(beginn, ort)::iterator) {
            Instant ab = beginn.isBefore(dienst.von()) ? dienst.von() : beginn;
            Duration dauer = Duration.between(ab, dienst.bis());
            if (rest.compareTo(dauer) <= 0) {
                return ab.plus(rest);
            }
            rest = rest.minus(dauer);
        }
        throw new IllegalStateException("The office never opens again");
    }

    /** When the office closes on the day on which it works next, counted from this moment: the end of "the same working day". */
    public Instant dienstschluss(Instant zeitpunkt, Dienstort ort) {
        return dienste(zeitpunkt, ort).findFirst().orElseThrow().bis();
    }

    /** So many working hours later where that is still the same day, otherwise the next opening: nobody tries at eleven what failed at three. */
    public Instant heuteOderMorgenFrueh(Instant zeitpunkt, Duration stunden, Dienstort ort) {
        Instant danach = nach(zeitpunkt, stunden, ort);
        Instant schluss = dienstschluss(zeitpunkt, ort);
        return danach.isBefore(schluss) ? danach : beginnAb(schluss, ort);
    }

    /** So many working days before {@code tag}, when the office opens. */
    public Instant vorher(LocalDate tag, int arbeitstageVorher, Dienstort ort) {
        LocalDate frueher = tag;
        for (int i = 0; i < arbeitstageVorher; i++) {
            frueher = arbeitstage.letzterBis(frueher.minusDays(1), ort);
        }
        return beginnAb(Ortszeit.um(frueher, LocalTime.MIDNIGHT), ort);
    }

    /** The spans in which the office works that have not ended at this moment, without end. */
    private Stream<Dienst> dienste(Instant ab, Dienstort ort) {
        return Stream.iterate(Ortszeit.tag(ab), tag -> tag.plusDays(1))
                .filter(tag -> arbeitstage.istArbeitstag(tag, ort))
                .map(this::dienst)
                .flatMap(Optional::stream)
                .dropWhile(dienst -> !ab.isBefore(dienst.bis()));
    }

    private Optional<Dienst> dienst(LocalDate tag) {
        return dienstzeit.am(tag).map(zeit -> new Dienst(Ortszeit.um(tag, zeit.von()), Ortszeit.um(tag, zeit.bis())));
    }

    private record Dienst(Instant von, Instant bis) {}
}
