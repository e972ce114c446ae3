package de.ombud.rechtsbehelf;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Land;
import de.ombud.frist.Uhr;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The period for a Widerspruch: the decision counts as known on the fourth day after posting, on whatever day of the week that is
 * (§ 37 (2) SGB X); from there a month (§ 84 (1) SGG), or a year where the instruction was missing or wrong (§ 66 (2) SGG). A last day
 * on a Saturday, Sunday or public holiday moves on (§ 64 (3) SGG).
 */
@Component
class Fristberechnung {

    private final Fristenrechner rechner;

    Fristberechnung(Fristenrechner rechner) {
        this.rechner = rechner;
    }

    Rechtsbehelfsfrist frist(Bescheid bescheid, Land land) {
        LocalDate bekanntgabe = rechner.bis(Uhr.BEKANNTGABE, bescheid.postaufgabe(), land);
        Uhr uhr =
                bescheid.belehrung() == Belehrung.FEHLT_ODER_FALSCH ? Uhr.WIDERSPRUCH_OHNE_BELEHRUNG : Uhr.WIDERSPRUCH;
        return new Rechtsbehelfsfrist(bescheid, bekanntgabe, rechner.bis(uhr, bekanntgabe, land));
    }
}
