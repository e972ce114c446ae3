package de.ombud.prozess.modellstand;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.rahmen.Startabschnitt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an analyst sees first: the last states of the models, and what the program and an analyst both changed. */
@Component
@Order(20)
class Startmodelle implements Startabschnitt {

    private static final int STAENDE = 5;

    private final Modellstaende staende;
    private final Standuebersicht uebersicht;

    Startmodelle(Modellstaende staende, Standuebersicht uebersicht) {
        this.staende = staende;
        this.uebersicht = uebersicht;
    }

    @Override
    public Optional<Inhalt> zu(Angemeldet wer) {
        if (!wer.istIn(Gruppe.PROZESSANALYSE)) {
            return Optional.empty();
        }
        return Optional.of(new Inhalt(
                "modelle/start",
                Map.of(
                        "zahlen",
                        List.of(new Zahl(
                                "start.zahl.konflikte", uebersicht.konflikte().size(), "/modelle", true)),
                        "staende",
                        staende.alle().stream().limit(STAENDE).toList())));
    }
}
