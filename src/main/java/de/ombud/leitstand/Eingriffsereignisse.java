package de.ombud.leitstand;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import de.ombud.akte.Worte;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where leadership intervened, for those who see the whole case; the reason stays in the book. */
@Component
class Eingriffsereignisse implements Ereignisquelle {

    private final Eingriffsbuch buch;
    private final Worte worte;

    Eingriffsereignisse(Eingriffsbuch buch, Worte worte) {
        this.buch = buch;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        return einsicht.vollstaendig()
                ? buch.zu(einsicht.akte().aktenzeichen().wert()).stream()
                        .map(e -> new Aktenereignis(e.am(), worte.text("verlauf.eingriff." + e.art()), e.wer()))
                        .toList()
                : List.of();
    }
}
