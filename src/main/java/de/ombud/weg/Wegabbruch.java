package de.ombud.weg;

import de.ombud.vorgang.KundenreaktionZurueckgezogen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever takes the case back takes its ways back, too; duties of the house that outlive the case stay. */
@Component
class Wegabbruch {

    private final Wege wege;

    Wegabbruch(Wege wege) {
        this.wege = wege;
    }

    @EventListener
    void bei(KundenreaktionZurueckgezogen ereignis) {
        wege.alleBeenden(ereignis.aktenzeichen(), "ZURUECKGEZOGEN");
    }
}
