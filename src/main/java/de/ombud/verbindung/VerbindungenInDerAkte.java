package de.ombud.verbindung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases that say the same, for those who see both as a whole. */
@Component
class VerbindungenInDerAkte implements Aktenabschnitt {

    private final Verbindungen verbindungen;

    VerbindungenInDerAkte(Verbindungen verbindungen) {
        this.verbindungen = verbindungen;
    }

    @Override
    public Rang rang() {
        return Rang.VERBINDUNGEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Verbindung> alle = einsicht.vollstaendig()
                ? verbindungen.zu(einsicht.akte().aktenzeichen(), einsicht.betrachter())
                : List.of();
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("verbindung/abschnitt", "verbindungen", Map.of("verbindungen", alle)));
    }
}
