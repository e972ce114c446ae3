package de.ombud.verbindung;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import de.ombud.akte.Worte;
import java.util.List;
import org.springframework.stereotype.Component;

/** When the case was linked with others, for those who see both as a whole. */
@Component
class Verbindungsereignisse implements Ereignisquelle {

    private final Verbindungen verbindungen;
    private final Worte worte;

    Verbindungsereignisse(Verbindungen verbindungen, Worte worte) {
        this.verbindungen = verbindungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        if (!einsicht.vollstaendig()) {
            return List.of();
        }
        return verbindungen.zu(einsicht.akte().aktenzeichen(), einsicht.betrachter()).stream()
                .map(v -> new Aktenereignis(
                        v.am(), worte.text("verlauf.verbindung", v.mit().wert()), v.wer()))
                .toList();
    }
}
