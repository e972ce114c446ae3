package de.ombud.prozess.sichtung;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Hinweise;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What in a case is unread or undecided. */
@Component
class Sichtpflichten {

    private final Hinweise hinweise;
    private final Akten akten;

    Sichtpflichten(Hinweise hinweise, Akten akten) {
        this.hinweise = hinweise;
        this.akten = akten;
    }

    List<Sichtpflicht> offene(Aktenzeichen fall) {
        return offene(akten.lies(fall));
    }

    List<Sichtpflicht> offene(Akte akte) {
        return Stream.concat(
                        hinweise.offene(akte.aktenzeichen()).stream()
                                .map(h -> new Sichtpflicht(
                                        h.nr(),
                                        0,
                                        h.zeichen(),
                                        h.nachtrag() == null && h.gesagtAm().equals(akte.eingang()),
                                        h.gefundenAm())),
                        akte.ungelesene().stream().map(n -> new Sichtpflicht(0, n.nr(), null, false, n.am())))
                .toList();
    }
}
