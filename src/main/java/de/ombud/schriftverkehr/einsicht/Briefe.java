package de.ombud.schriftverkehr.einsicht;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.schriftverkehr.Sendungszeile;
import de.ombud.schriftverkehr.Versandbuch;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.schriftverkehr.stapel.Briefblatt;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** One letter for whoever posts it, and written down that they saw it. Whoever may not see it learns not even that it exists. */
@Component
class Briefe {

    private final Versandbuch buch;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;

    Briefe(Versandbuch buch, Akten akten, Lesezugriffe lesezugriffe) {
        this.buch = buch;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
    }

    /**
     * @param beduerfnisse of the person; null where nothing is known
     * @param geschuetzt whether the address is one that nobody else may see
     */
    record Brief(Sendungszeile sendung, Briefblatt blatt, Beduerfnisse beduerfnisse, boolean geschuetzt) {}

    /** Answered as 404 for those who may not see it. */
    Brief lies(long id, Angemeldet wer) {
        try {
            Sendungszeile sendung = buch.lies(id);
            boolean darf = wer.istIn(Gruppe.FALLFUEHRUNG)
                    && akten.lies(sendung.az(), Betrachter.von(wer)).vollstaendig();
            if (darf) {
                lesezugriffe.vermerken(sendung.az(), wer.name(), Leseweg.SCHREIBEN);
                return brief(sendung, akten.lies(sendung.az()), wer);
            }
        } catch (NichtGefunden e) {
            // the same answer as for a piece that exists and is not theirs
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Brief brief(Sendungszeile sendung, Akte akte, Angemeldet wer) {
        boolean geschuetzt = Briefblatt.istGeschuetzt(sendung, akte);
        List<String> zeilen = sendung.empfaenger().lines().toList();
        List<String> anschrift = geschuetzt ? geschuetzte(sendung, zeilen, wer) : zeilen;
        return new Brief(
                sendung,
                Briefblatt.von(sendung, akte, anschrift),
                akte.kunde() == null ? null : akte.kunde().beduerfnisse(),
                geschuetzt);
    }

    /** Whoever posts it needs the address, and each look is a line of its own; once it is posted nobody needs it any more. */
    private List<String> geschuetzte(Sendungszeile sendung, List<String> zeilen, Angemeldet wer) {
        if (sendung.zustand() != Versandzustand.ERSTELLT) {
            return zeilen.stream().limit(1).toList();
        }
        lesezugriffe.jedesMalVermerken(sendung.az(), wer.name(), Leseweg.GESCHUETZTE_ADRESSE);
        return zeilen;
    }
}
