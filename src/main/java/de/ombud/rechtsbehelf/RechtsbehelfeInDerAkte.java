package de.ombud.rechtsbehelf;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The legal remedies of a case, for those who see the whole case; when the decision was posted says KRM or the Widerspruchsstelle. */
@Component
class RechtsbehelfeInDerAkte implements Aktenabschnitt {

    private final Rechtsbehelfe rechtsbehelfe;

    RechtsbehelfeInDerAkte(Rechtsbehelfe rechtsbehelfe) {
        this.rechtsbehelfe = rechtsbehelfe;
    }

    @Override
    public Rang rang() {
        return Rang.RECHTSBEHELFE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Rechtsbehelf> alle =
                einsicht.vollstaendig() ? rechtsbehelfe.zu(einsicht.akte().aktenzeichen()) : List.of();
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "rechtsbehelf/abschnitt",
                        "rechtsbehelfe",
                        Map.of(
                                "rechtsbehelfe",
                                alle,
                                "darfBescheidFestlegen",
                                einsicht.wer().istIn(Gruppe.KRM, Gruppe.WIDERSPRUCHSSTELLE))));
    }
}
