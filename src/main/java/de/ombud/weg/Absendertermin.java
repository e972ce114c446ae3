package de.ombud.weg;

import de.ombud.vorgang.ereignis.AntwortfristVerlegt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A foreign sender's date overrides ours, on the way too. */
@Component
class Absendertermin {

    private final Wege wege;

    Absendertermin(Wege wege) {
        this.wege = wege;
    }

    @EventListener
    void bei(AntwortfristVerlegt ereignis) {
        wege.nachDemAbsenderRichten(ereignis.aktenzeichen());
    }
}
