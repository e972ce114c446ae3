package de.ombud.weg;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import de.ombud.akte.Worte;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How ways began, went on and ended, for those who may see the way. */
@Component
class Wegereignisse implements Ereignisquelle {

    private final Wegsicht sicht;
    private final Worte worte;

    Wegereignisse(Wegsicht sicht, Worte worte) {
        this.sicht = sicht;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        return sicht.wege(einsicht.akte(), einsicht.wer().gruppen()).stream()
                .flatMap(weg -> ereignisse(weg).stream())
                .toList();
    }

    private List<Aktenereignis> ereignisse(Weg weg) {
        String art = worte.text("weg.art." + weg.art());
        List<Aktenereignis> alle = new ArrayList<>();
        alle.add(new Aktenereignis(
                weg.eroeffnetAm(),
                weg.anliegen() == null
                        ? worte.text("verlauf.weg", art)
                        : worte.text("verlauf.weg.anliegen", art, weg.anliegen()),
                weg.eroeffnetVon()));
        for (Weg.Schritt s : erzaehlbare(weg)) {
            String schritt = worte.oder("weg.schritt." + s.art(), s.art());
            alle.add(new Aktenereignis(s.am(), worte.text("verlauf.weg.schritt", art, schritt), s.wer()));
        }
        if (!weg.istOffen()) {
            String ausgang = worte.oder("weg.ausgang." + weg.ausgang(), weg.ausgang());
            alle.add(new Aktenereignis(weg.beendetAm(), worte.text("verlauf.weg.ende", art, ausgang), ""));
        }
        return alle;
    }

    /** Of a Vermittlung only that there was one and how it ended. */
    private static List<Weg.Schritt> erzaehlbare(Weg weg) {
        return weg.art() == Wegart.VERMITTLUNG ? List.of() : weg.schritte();
    }
}
