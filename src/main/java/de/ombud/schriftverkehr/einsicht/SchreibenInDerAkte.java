package de.ombud.schriftverkehr.einsicht;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.system.Gruppe;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was written to the person and how far it came. */
@Component
class SchreibenInDerAkte implements Aktenabschnitt {

    private final Sendungen sendungen;

    SchreibenInDerAkte(Sendungen sendungen) {
        this.sendungen = sendungen;
    }

    @Override
    public Rang rang() {
        return Rang.SCHREIBEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        return einsicht.siehtAblauf()
                ? Optional.of(new Inhalt(
                        "schriftverkehr/abschnitt",
                        "schreiben",
                        Map.of(
                                "schreiben", sendungen.zu(einsicht.akte().aktenzeichen(), einsicht.vollstaendig()),
                                "darfLesen", einsicht.wer().istIn(Gruppe.FALLFUEHRUNG))))
                : Optional.empty();
    }
}
