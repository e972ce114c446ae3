package de.ombud.akte;

import de.ombud.vorgang.Akte;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Days that stand in the case itself: the date of a body that asks from outside, and until when we wait for the person. */
@Component
@Order(2)
class Sachfristen implements Fristquelle {

    private final Worte worte;

    Sachfristen(Worte worte) {
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        if (akte.status().istBeendet()) {
            return List.of();
        }
        Stream<Aktenfrist> absender = Stream.ofNullable(akte.absender())
                .filter(stelle -> stelle.frist() != null)
                .map(stelle -> Aktenfrist.offen(worte.text("akte.frist.absender"), stelle.frist())
                        .mit(List.of(worte.text("herleitung.absender"))));
        Stream<Aktenfrist> rueckfragen = akte.rueckfragen().stream()
                .filter(frage -> frage.beendetAm() == null)
                .map(frage -> Aktenfrist.offen(worte.text("akte.frist.rueckfrage", frage.nr()), frage.bis())
                        .mit(List.of(worte.text("herleitung.rueckfrage"))));
        return Stream.concat(absender, rueckfragen).toList();
    }
}
