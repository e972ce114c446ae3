package de.ombud.rechtsbehelf;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Fristschritt;
import de.ombud.frist.Land;
import de.ombud.frist.Uhr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The period for a Widerspruch: the decision counts as known on the fourth day after it went, on whatever day of the week that is
 * (§ 37 (2) SGB X), unless it came later or nothing shows when it went; from there a month (§ 84 (1) SGG), or a year where the
 * instruction was missing or wrong (§ 66 (2) SGG). A last day on a Saturday, Sunday or public holiday moves on (§ 64 (3) SGG).
 */
@Component
class Fristberechnung {

    private final Fristenrechner rechner;
    private final Belehrungsregel belehrungen;

    Fristberechnung(Fristenrechner rechner, Belehrungsregel belehrungen) {
        this.rechner = rechner;
        this.belehrungen = belehrungen;
    }

    /** Empty where no day of notification can be shown: then no period runs, and none has ended. */
    Optional<Rechtsbehelfsfrist> frist(Bescheid bescheid, Land land) {
        Fristschritt vermutung = rechner.schritt(Uhr.BEKANNTGABE, bescheid.postaufgabe(), land);
        return bescheid.bekanntgabe()
                .tag(bescheid.postaufgabe(), vermutung.bis())
                .map(tag -> frist(bescheid, vermutung, tag, land));
    }

    /** What follows from the answers about the instruction. */
    Belehrung belehrung(Bescheid bescheid) {
        return belehrungen.pruefe(bescheid.fragen());
    }

    private Rechtsbehelfsfrist frist(Bescheid bescheid, Fristschritt vermutung, LocalDate bekanntgabe, Land land) {
        Belehrung belehrung = belehrung(bescheid);
        Uhr uhr = belehrung == Belehrung.FEHLT_ODER_FALSCH ? Uhr.WIDERSPRUCH_OHNE_BELEHRUNG : Uhr.WIDERSPRUCH;
        Fristschritt widerspruch = rechner.schritt(uhr, bekanntgabe, land);
        List<Fristschritt> schritte = new ArrayList<>();
        if (bescheid.bekanntgabe().wirdVermutet() && bekanntgabe.equals(vermutung.bis())) {
            schritte.add(vermutung);
        }
        schritte.add(widerspruch);
        return new Rechtsbehelfsfrist(bescheid, belehrung, bekanntgabe, widerspruch.bis(), List.copyOf(schritte));
    }
}
