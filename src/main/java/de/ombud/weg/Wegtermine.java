package de.ombud.weg;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Worte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dates of the ways that are open: the day of the event, or of the body that asks. */
@Component
@Order(3)
class Wegtermine implements Fristquelle {

    private final Wegsicht sicht;
    private final Worte worte;

    Wegtermine(Wegsicht sicht, Worte worte) {
        this.sicht = sicht;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        return sicht.wege(einsicht.akte(), einsicht.wer().gruppen()).stream()
                .filter(weg -> weg.istOffen() && weg.termin() != null)
                .map(weg -> Aktenfrist.offen(
                                worte.text("akte.frist.weg", worte.text("weg.art." + weg.art())), weg.termin())
                        .mit(List.of(worte.text("herleitung.termin"))))
                .toList();
    }
}
