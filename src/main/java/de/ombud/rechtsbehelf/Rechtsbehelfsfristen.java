package de.ombud.rechtsbehelf;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Worte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when a remedy that lacks its form can still be made good, for those who see the whole case. */
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
                .filter(r -> r.ausgang() == null && r.frist() != null && r.form() == Form.FEHLT)
                .map(r -> Aktenfrist.offen(
                                worte.text("akte.frist.rechtsbehelf"), r.frist().bis())
                        .mit(r.frist().schritte().stream()
                                .flatMap(schritt -> herleitungen.saetze(schritt).stream())
                                .toList()))
                .toList();
    }
}
