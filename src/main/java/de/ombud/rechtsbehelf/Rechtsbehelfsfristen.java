package de.ombud.rechtsbehelf;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Worte;
import de.ombud.frist.Ortszeit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when a remedy has to be there in due form, for those who see the whole case. */
@Component
@Order(4)
class Rechtsbehelfsfristen implements Fristquelle {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Herleitungen herleitungen;
    private final Worte worte;

    Rechtsbehelfsfristen(Rechtsbehelfe rechtsbehelfe, Herleitungen herleitungen, Worte worte) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.herleitungen = herleitungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        if (!einsicht.vollstaendig()) {
            return List.of();
        }
        return rechtsbehelfe.zu(einsicht.akte().aktenzeichen()).stream()
                .filter(r -> r.ausgang() == null && r.frist() != null)
                .map(this::frist)
                .toList();
    }

    /** What came in due form is in time or too late on its first day; what lacks it still can be made good. */
    private Aktenfrist frist(Rechtsbehelf r) {
        LocalDate da = r.form() == Form.GEWAHRT && r.niederschrift().isEmpty() ? Ortszeit.tag(r.eingang()) : null;
        return Aktenfrist.tag(worte.text("akte.frist.rechtsbehelf"), r.frist().bis(), da, true)
                .mit(herleitungen.saetzeZu(r.frist().schritte()));
    }
}
