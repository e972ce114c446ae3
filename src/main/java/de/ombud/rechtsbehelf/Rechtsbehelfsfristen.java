package de.ombud.rechtsbehelf;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when a remedy that lacks its form can still be made good, for those who see the whole case. */
@Component
@Order(4)
class Rechtsbehelfsfristen implements Fristquelle {

    private final Rechtsbehelfe rechtsbehelfe;
    private final MessageSource texte;

    Rechtsbehelfsfristen(Rechtsbehelfe rechtsbehelfe, MessageSource texte) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.texte = texte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        if (!einsicht.vollstaendig()) {
            return List.of();
        }
        return rechtsbehelfe.zu(einsicht.akte().aktenzeichen()).stream()
                .filter(r -> r.ausgang() == null && r.frist() != null && r.form() == Form.FEHLT)
                .map(r -> Aktenfrist.offen(
                        texte.getMessage("akte.frist.rechtsbehelf", null, Locale.GERMANY),
                        r.frist().bis()))
                .toList();
    }
}
