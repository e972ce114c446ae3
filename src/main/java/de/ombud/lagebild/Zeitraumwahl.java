package de.ombud.lagebild;

import de.ombud.frist.Ortszeit;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Bereich;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what somebody chose, and chooses for whoever chose nothing. */
@Component
class Zeitraumwahl {

    /** Longer ones make charts that nobody can read. */
    private static final int LAENGSTER = 5;

    private final Faktenbuch buch;
    private final Dienststellen dienststellen;
    private final Themenkatalog themen;
    private final Clock uhr;

    Zeitraumwahl(Faktenbuch buch, Dienststellen dienststellen, Themenkatalog themen, Clock uhr) {
        this.buch = buch;
        this.dienststellen = dienststellen;
        this.themen = themen;
        this.uhr = uhr;
    }

    LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    /** The last twelve months; the last year in which anything came in, where in these nothing did. */
    Lagewahl vorgabe() {
        LocalDate heute = heute();
        LocalDate von = heute.minusYears(1).plusDays(1);
        return buch.letzterEingang()
                .filter(letzter -> letzter.isBefore(von))
                .map(letzter -> Lagewahl.alles(letzter.withDayOfYear(1), LocalDate.of(letzter.getYear(), 12, 31)))
                .orElse(Lagewahl.alles(von, heute));
    }

    /** Days that are none, or in the wrong order, or too far apart. */
    boolean istZeitraum(String von, String bis) {
        Optional<LocalDate> erster = tag(von);
        Optional<LocalDate> letzter = tag(bis);
        return erster.isPresent()
                && letzter.isPresent()
                && !erster.get().isAfter(letzter.get())
                && !erster.get().plusYears(LAENGSTER).isBefore(letzter.get());
    }

    /** @throws NichtGefunden for a site, an area or a topic that there is not */
    Lagewahl von(String von, String bis, String dienststelle, String bereich, String thema) {
        boolean bekannt =
                (dienststelle.isEmpty() || dienststellen.finde(dienststelle).isPresent())
                        && (bereich.isEmpty()
                                || Arrays.stream(Bereich.values())
                                        .anyMatch(b -> b.name().equals(bereich)))
                        && (thema.isEmpty() || themen.finde(thema).isPresent());
        if (!bekannt) {
            throw new NichtGefunden("Diese Auswahl gibt es nicht.");
        }
        Lagewahl zeitraum =
                istZeitraum(von, bis) ? Lagewahl.alles(tag(von).orElseThrow(), tag(bis).orElseThrow()) : vorgabe();
        return new Lagewahl(zeitraum.von(), zeitraum.bis(), dienststelle, bereich, thema);
    }

    static Optional<LocalDate> tag(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(tag -> tag.getYear() > 0 && tag.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
