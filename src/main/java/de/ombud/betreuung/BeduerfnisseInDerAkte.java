package de.ombud.betreuung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts right what the person needs; for those who act on the case, on the page of its own. */
@Component
class BeduerfnisseInDerAkte implements Aktenabschnitt {

    @Override
    public Rang rang() {
        return Rang.BEDUERFNISSE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        boolean darf =
                !einsicht.beilage() && einsicht.vollstaendig() && einsicht.wer().istIn(Gruppe.FALLFUEHRUNG);
        return darf ? Optional.of(new Inhalt("beduerfnisse", "berichtigen", Map.of())) : Optional.empty();
    }
}
