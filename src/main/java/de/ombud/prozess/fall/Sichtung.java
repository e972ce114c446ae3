package de.ombud.prozess.fall;

import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Hinweise;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who reads an addition: whoever asked for it, as long as they work on what they asked about, after them the group that has that now, and
 * KRM what answers no question. What has a sign of a special way that nobody decided about is read by KRM, too: only there somebody may
 * decide, and a remedy must not lie with an area unseen. The asking group reads the answer in the case all the same.
 */
@Component
class Sichtung {

    static final String KRM = Gruppe.KRM.id();

    private final Akten akten;
    private final Hinweise hinweise;

    Sichtung(Akten akten, Hinweise hinweise) {
        this.akten = akten;
        this.hinweise = hinweise;
    }

    /** @param nr of the addition */
    String gruppe(Aktenzeichen az, int nr) {
        Akte akte = akten.lies(az);
        Akte.Nachtrag nachtrag = akte.nachtrag(nr).orElseThrow();
        if (hatOffeneHinweise(az, nr) || nachtrag.rueckfrage() == null) {
            return KRM;
        }
        Akte.Rueckfrage frage = akte.rueckfrage(nachtrag.rueckfrage()).orElseThrow();
        return bearbeitende(akte, frage);
    }

    private boolean hatOffeneHinweise(Aktenzeichen az, int nachtrag) {
        return hinweise.offene(az).stream().anyMatch(h -> h.stehtInNachtrag(nachtrag));
    }

    private static String bearbeitende(Akte akte, Akte.Rueckfrage frage) {
        var gruppen = akte.anliegen().stream()
                .filter(a -> frage.anliegen().contains(a.nr()))
                .map(Akte.Anliegen::gruppe)
                .toList();
        boolean fragteNichtFuerSich =
                frage.gruppe().equals(KRM) || frage.gruppe().equals(Gruppe.OMBUDSSTELLE.id());
        return fragteNichtFuerSich || gruppen.contains(frage.gruppe())
                ? frage.gruppe()
                : Optional.of(gruppen)
                        .filter(g -> g.stream().distinct().count() == 1)
                        .map(g -> g.get(0))
                        .orElse(KRM);
    }
}
