package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.ReaktionsartGeaendert;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever puts the kind of a contact right puts it on its way, and takes it off the one it was never on. A way that somebody opened
 * because of a sign in the text goes on: that the person said so has not changed.
 */
@Component
class Reaktionswechsel {

    private final Wege wege;
    private final Hinweisliste hinweise;

    Reaktionswechsel(Wege wege, Hinweisliste hinweise) {
        this.wege = wege;
        this.hinweise = hinweise;
    }

    @EventListener
    void bei(ReaktionsartGeaendert ereignis) {
        Aktenzeichen az = ereignis.aktenzeichen();
        Wegart.zu(ereignis.bisher())
                .filter(art -> !wegenEinesZeichens(az, art))
                .ifPresent(falsche -> wege.abbrechen(
                        az, art -> art == falsche, falsche == Wegart.PRESSE ? "KEINE_ANFRAGE" : "FALSCH_ERFASST"));
        wege.nachReaktionsartEroeffnen(az, ereignis.wer());
    }

    private boolean wegenEinesZeichens(Aktenzeichen az, Wegart art) {
        return hinweise.zu(az).stream().filter(h -> h.wegart() == art).anyMatch(h -> Objects.nonNull(h.weg()));
    }
}
