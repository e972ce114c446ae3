package de.ombud.weg;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dates of the ways that are open: the day of the event, or of the body that asks. */
@Component
@Order(3)
class Wegtermine implements Fristquelle {

    private final Wegsicht sicht;
    private final MessageSource texte;

    Wegtermine(Wegsicht sicht, MessageSource texte) {
        this.sicht = sicht;
        this.texte = texte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        return sicht.wege(einsicht.akte(), einsicht.wer().gruppen()).stream()
                .filter(weg -> weg.istOffen() && weg.termin() != null)
                .map(weg -> Aktenfrist.offen(text("akte.frist.weg", text("weg.art." + weg.art())), weg.termin()))
                .toList();
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
