package de.ombud.rueckruf;

import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.WegEroeffnet;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.function.Predicate;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever complains that nobody called is called today (case 13 of the office: "Rückruf heute durch Teamleitung"), beside the complaint
 * itself. Which matters do so by themselves says a table; a person may open the way for any case.
 */
@Component
class RueckrufVonSelbst {

    private static final String OHNE_ANLIEGEN = Gruppe.KRM.id();

    private final Akten akten;
    private final Wege wege;
    private final Rueckrufe rueckrufe;
    private final Rueckrufwege rueckrufwege;
    private final Rueckrufregel regel;

    RueckrufVonSelbst(
            Akten akten, Wege wege, Rueckrufe rueckrufe, Rueckrufwege rueckrufwege, @Lazy Rueckrufregel regel) {
        this.akten = akten;
        this.wege = wege;
        this.rueckrufe = rueckrufe;
        this.rueckrufwege = rueckrufwege;
        this.regel = regel;
    }

    /** What was settled in the first talk needs no further one. */
    @EventListener
    void bei(KundenreaktionEingegangen ereignis) {
        if (!ereignis.sofortErledigt() && !rueckrufe.wirdGeradeBeschwerde()) {
            pruefe(ereignis.aktenzeichen(), anliegen -> true);
        }
    }

    @EventListener
    void bei(AnliegenErgaenzt ereignis) {
        pruefe(ereignis.aktenzeichen(), anliegen -> anliegen.nr() == ereignis.nr());
    }

    private void pruefe(Aktenzeichen fall, Predicate<Akte.Anliegen> gemeint) {
        Akte akte = akten.lies(fall);
        if (!Rueckrufe.istErreichbar(akte) || rueckrufwege.istOffen(fall)) {
            return;
        }
        akte.anliegen().stream()
                .filter(gemeint)
                .filter(anliegen -> regel.verlangtRueckruf(anliegen.thema(), anliegen.art()))
                .findFirst()
                .ifPresent(anliegen -> wege.eroeffnen(
                        fall, new NeuerWeg(Wegart.RUECKRUF, anliegen.nr(), null, ""), akte.erfasstVon()));
    }

    /** The call is due today: an open ticket is taken over, otherwise a new one is opened that is late from the start. */
    @EventListener
    void bei(WegEroeffnet ereignis) {
        if (ereignis.art() != Wegart.RUECKRUF || rueckrufe.wirdGeradeBeschwerde()) {
            return;
        }
        Aktenzeichen fall = ereignis.aktenzeichen();
        Rueckrufnummer nummer = rueckrufe.nachholen(
                fall, gruppe(fall, wege.lies(fall, ereignis.nr()).anliegen()));
        rueckrufwege.benennen(
                fall, ereignis.nr(), nummer, wege.lies(fall, ereignis.nr()).eroeffnetVon());
    }

    /** Whose call it was: the group of the matter, or of the first one. */
    private String gruppe(Aktenzeichen fall, Integer nr) {
        return akten.lies(fall).anliegen().stream()
                .filter(anliegen -> nr == null || anliegen.nr() == nr)
                .map(Akte.Anliegen::gruppe)
                .findFirst()
                .orElse(OHNE_ANLIEGEN);
    }
}
