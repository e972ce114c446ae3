package de.ombud.lesezugriff;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.rahmen.Startabschnitt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the Datenschutzbeauftragte sees first: the cases that were looked at most today, by number, and the way into the log. */
@Component
@Order(20)
class Startprotokoll implements Startabschnitt {

    private static final int FAELLE = 5;

    private final Lesebuch buch;
    private final Clock uhr;

    Startprotokoll(Lesebuch buch, Clock uhr) {
        this.buch = buch;
        this.uhr = uhr;
    }

    @Override
    public Optional<Inhalt> zu(Angemeldet wer) {
        if (!wer.istIn(Gruppe.DATENSCHUTZ)) {
            return Optional.empty();
        }
        LocalDate heute = Ortszeit.tag(uhr.instant());
        List<Lesebuch.Gelesene> faelle = buch.meistGelesene(Ortszeit.um(heute, LocalTime.MIDNIGHT), FAELLE);
        return Optional.of(new Inhalt("lesezugriff/start", Map.of("faelle", faelle)));
    }
}
