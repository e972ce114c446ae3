package de.ombud.wartestand;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first thing on the page of a case: what it waits for and whose turn it is. */
@Component
class WartestandInDerAkte implements Aktenabschnitt {

    private final Wartestand wartestand;

    WartestandInDerAkte(Wartestand wartestand) {
        this.wartestand = wartestand;
    }

    @Override
    public Rang rang() {
        return Rang.WARTESTAND;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        if (einsicht.beilage()) {
            return Optional.empty();
        }
        List<Wartend> wartet = wartestand.zu(einsicht.akte(), einsicht.wer());
        return wartet.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "wartestand/abschnitt",
                        "wartet",
                        Map.of(
                                "wartet",
                                wartet,
                                "gruppen",
                                wartestand.gruppen(),
                                // whose turn it is finds the task beside the words; to others it would open nothing
                                "meine",
                                einsicht.wer().gruppen(),
                                "jetzt",
                                einsicht.jetzt())));
    }
}
