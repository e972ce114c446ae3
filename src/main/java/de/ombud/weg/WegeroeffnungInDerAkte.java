package de.ombud.weg;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form that opens a way for the case or one Anliegen. */
@Component
class WegeroeffnungInDerAkte implements Aktenabschnitt {

    @Override
    public Rang rang() {
        return Rang.WEG_EROEFFNEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        return einsicht.beilage() || !einsicht.vollstaendig()
                ? Optional.empty()
                : Optional.of(new Inhalt("weg/abschnitt", "eroeffnen", Map.of("wegarten", List.of(Wegart.values()))));
    }
}
