package de.ombud.aktenauszug;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form that asks what the extract is for; only with purposes for which this person may draw one. */
@Component
class AuszugInDerAkte implements Aktenabschnitt {

    @Override
    public Rang rang() {
        return Rang.AUSZUG;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Auszugszweck> zwecke = Arrays.stream(Auszugszweck.values())
                .filter(zweck -> zweck.istFuer(einsicht.wer().gruppen()))
                .toList();
        return einsicht.beilage() || !einsicht.vollstaendig() || zwecke.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("aktenauszug/abschnitt", "auszug", Map.of("zwecke", zwecke)));
    }
}
