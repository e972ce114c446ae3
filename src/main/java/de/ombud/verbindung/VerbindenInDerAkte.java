package de.ombud.verbindung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms that link a case with another and unlink it. */
@Component
class VerbindenInDerAkte implements Aktenabschnitt {

    private final Verbindungen verbindungen;

    VerbindenInDerAkte(Verbindungen verbindungen) {
        this.verbindungen = verbindungen;
    }

    @Override
    public Rang rang() {
        return Rang.VERBINDEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        boolean darf =
                !einsicht.beilage() && einsicht.vollstaendig() && einsicht.wer().istIn(Gruppe.FALLFUEHRUNG);
        return darf
                ? Optional.of(new Inhalt(
                        "verbindung/abschnitt",
                        "verbinden",
                        Map.of(
                                "verbindungsarten",
                                List.of(Verbindungsart.values()),
                                "verbindungen",
                                verbindungen.zu(einsicht.akte().aktenzeichen(), einsicht.betrachter()))))
                : Optional.empty();
    }
}
