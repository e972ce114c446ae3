package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Vertretungslage;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gets a letter: the office it was laid down for, or whoever {@link Empfaengerwahl} finds for the person as things stand now. */
@Component
public class Adressierung {

    private final Schreibauftraege auftraege;
    private final Wege wege;
    private final Clock uhr;

    Adressierung(Schreibauftraege auftraege, Wege wege, Clock uhr) {
        this.auftraege = auftraege;
        this.wege = wege;
        this.uhr = uhr;
    }

    public Empfaenger empfaenger(Schreiben schreiben, int bezug, Akte akte) {
        return schreiben.gehtAnStelle()
                ? auftraege.lies(akte.aktenzeichen(), schreiben, bezug).empfaenger()
                : Empfaengerwahl.treffen(schreiben, akte, lage(schreiben, bezug, akte));
    }

    /** For a piece that somebody already holds in their hands as a letter or for a call: the same way, whoever it now goes to. */
    Empfaenger aufDemselbenWeg(Versandweg weg, Schreiben schreiben, int bezug, Akte akte) {
        return schreiben.gehtAnStelle()
                ? auftraege.lies(akte.aktenzeichen(), schreiben, bezug).empfaenger(weg)
                : Empfaengerwahl.aufDemselbenWeg(weg, akte, lage(schreiben, bezug, akte));
    }

    /** Before it is written: whether such a letter would find anybody. */
    boolean erreichtJemanden(Schreiben schreiben, Akte akte) {
        return Empfaengerwahl.treffen(schreiben, akte, akte.vertretung(heute())).weg() != Versandweg.KEINER;
    }

    /** For a question that is not asked yet. @param anliegen that it is about; empty for the whole case */
    public Empfaenger fuerFrage(List<Integer> anliegen, Akte akte) {
        return Empfaengerwahl.treffen(Schreiben.RUECKFRAGE, akte, lage(anliegen, akte));
    }

    private Vertretungslage lage(List<Integer> anliegen, Akte akte) {
        return anliegen.isEmpty() ? akte.vertretung(heute()) : akte.vertretung(anliegen, heute());
    }

    /** What belongs to a way is about its matter, and a question about its own; everything else is about the whole case. */
    private Vertretungslage lage(Schreiben schreiben, int bezug, Akte akte) {
        if (schreiben == Schreiben.RUECKFRAGE) {
            return lage(akte.rueckfrage(bezug).map(Akte.Rueckfrage::anliegen).orElse(List.of()), akte);
        }
        Optional<Integer> anliegen = schreiben.hatAuftrag()
                ? wege.zu(akte.aktenzeichen()).stream()
                        .filter(weg -> weg.nr() == bezug)
                        .findFirst()
                        .map(Weg::anliegen)
                : Optional.empty();
        return anliegen.map(nr -> akte.vertretung(nr, heute())).orElseGet(() -> akte.vertretung(heute()));
    }

    private LocalDate heute() {
        return LocalDate.ofInstant(uhr.instant(), Versandbuch.ZONE);
    }
}
