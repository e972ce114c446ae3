package de.ombud.rueckruf;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Worte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The promised calls of a case that are still owed, by the clock. */
@Component
@Order(5)
class Rueckruffristen implements Fristquelle {

    private final Rueckrufzugang zugang;
    private final Worte worte;

    Rueckruffristen(Rueckrufzugang zugang, Worte worte) {
        this.zugang = zugang;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        return zugang.zu(einsicht.akte().aktenzeichen(), einsicht.wer()).stream()
                .filter(rueckruf -> rueckruf.erledigtAm() == null)
                .map(rueckruf -> Aktenfrist.offen(
                                worte.text(
                                        "akte.frist.rueckruf", rueckruf.nummer().wert()),
                                rueckruf.faelligAm())
                        .mit(List.of(worte.text("herleitung.rueckruf"))))
                .toList();
    }
}
