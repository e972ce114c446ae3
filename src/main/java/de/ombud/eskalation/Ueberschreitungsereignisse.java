package de.ombud.eskalation;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import de.ombud.akte.Worte;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When deadlines passed and when that was over, for those who see the whole case. */
@Component
class Ueberschreitungsereignisse implements Ereignisquelle {

    private final Eskalationen eskalationen;
    private final Worte worte;

    Ueberschreitungsereignisse(Eskalationen eskalationen, Worte worte) {
        this.eskalationen = eskalationen;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        List<Aktenereignis> alle = new ArrayList<>();
        if (!einsicht.vollstaendig()) {
            return alle;
        }
        for (Ueberschreitung u : eskalationen.zu(einsicht.akte().aktenzeichen())) {
            alle.add(new Aktenereignis(u.am(), worte.oder("verlauf.eskalation." + u.stufe(), u.stufe()), ""));
            if (u.beendet()) {
                alle.add(new Aktenereignis(u.beendetAm(), worte.text("verlauf.eskalation.beendet"), u.wer()));
            }
        }
        return alle;
    }
}
