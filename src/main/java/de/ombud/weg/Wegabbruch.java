package de.ombud.weg;

import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever takes the case back takes some of its ways back, too; those that the house owes go on, and the close waits for them. */
@Component
class Wegabbruch {

    private final Wege wege;
    private final Rueckzugsregel regel;

    Wegabbruch(Wege wege, Rueckzugsregel regel) {
        this.wege = wege;
        this.regel = regel;
    }

    /** Before the process of the case hears of it: what it then waits for is what is left. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bei(KundenreaktionZurueckgezogen ereignis) {
        wege.abbrechen(ereignis.aktenzeichen(), regel::endetMitRueckzug, Weg.ZURUECKGEZOGEN);
    }
}
