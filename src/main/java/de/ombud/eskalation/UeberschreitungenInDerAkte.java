package de.ombud.eskalation;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became late and what was done about it, for those who see the whole case. */
@Component
class UeberschreitungenInDerAkte implements Aktenabschnitt {

    private final Eskalationen eskalationen;

    UeberschreitungenInDerAkte(Eskalationen eskalationen) {
        this.eskalationen = eskalationen;
    }

    @Override
    public Rang rang() {
        return Rang.FRISTUEBERSCHREITUNGEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Ueberschreitung> alle =
                einsicht.vollstaendig() ? eskalationen.zu(einsicht.akte().aktenzeichen()) : List.of();
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Inhalt("eskalation/abschnitt", "ueberschreitungen", Map.of("ueberschreitungen", alle)));
    }
}
