package de.ombud.fruehwarnung;

import de.ombud.frist.Ortszeit;
import de.ombud.lagebild.Faktenbuch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds every series against its own past. */
@Component
class Fruehwarnung {

    /** What was over before these is history. */
    private static final int GEZEIGT = 12;

    private final Messreihen messreihen;
    private final Faktenbuch buch;
    private final Fruehwarneinstellungen einstellungen;
    private final Clock uhr;

    Fruehwarnung(Messreihen messreihen, Faktenbuch buch, Fruehwarneinstellungen einstellungen, Clock uhr) {
        this.messreihen = messreihen;
        this.buch = buch;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** The last whole month; where nothing came in for a year, the last December that had anything before it. */
    YearMonth vorgabe() {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        return buch.letzterEingang()
                .filter(letzter -> letzter.isBefore(heute.minusYears(1)))
                .map(letzter -> YearMonth.of(letzter.getYear(), 12))
                .orElse(YearMonth.from(heute).minusMonths(1));
    }

    List<Verlauf> verlaeufe(YearMonth bis) {
        Messreihen.Bestand bestand = messreihen.bis(bis);
        return bestand.reihen().stream()
                .map(reihe -> Verlauf.von(
                        reihe,
                        einstellungen.regel(reihe.groesse()),
                        bestand.ab().get(reihe.dienststelle()),
                        bis))
                .toList();
    }

    /** Those that go on first, then the latest. */
    static List<Zeichen> zeichen(List<Verlauf> verlaeufe, YearMonth bis) {
        return verlaeufe.stream()
                .map(verlauf -> Zeichen.von(verlauf, bis.minusMonths(GEZEIGT - 1L)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Zeichen z) -> z.verlauf().ruhigeMonate())
                        .thenComparing(Comparator.comparing(Zeichen::seit).reversed()))
                .toList();
    }
}
