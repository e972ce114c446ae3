package de.ombud.rueckruf;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The promised calls of a case that are still owed, by the clock. */
@Component
@Order(5)
class Rueckruffristen implements Fristquelle {

    private final Rueckrufzugang zugang;
    private final MessageSource texte;

    Rueckruffristen(Rueckrufzugang zugang, MessageSource texte) {
        this.zugang = zugang;
        this.texte = texte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        return zugang.zu(einsicht.akte().aktenzeichen(), einsicht.wer()).stream()
                .filter(rueckruf -> rueckruf.erledigtAm() == null)
                .map(rueckruf -> Aktenfrist.offen(
                        texte.getMessage(
                                "akte.frist.rueckruf",
                                new Object[] {rueckruf.nummer().wert()},
                                Locale.GERMANY),
                        rueckruf.faelligAm()))
                .toList();
    }
}
