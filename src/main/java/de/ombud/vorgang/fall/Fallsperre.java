package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For rooms that keep tables of their own beside a case: what happens to it happens one after the other. */
@Component
public class Fallsperre {

    private final Kundenreaktionen kundenreaktionen;

    Fallsperre(Kundenreaktionen kundenreaktionen) {
        this.kundenreaktionen = kundenreaktionen;
    }

    /**
     * Locks the case until the caller's transaction ends.
     *
     * @throws de.ombud.system.NichtGefunden where there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nehmen(Aktenzeichen aktenzeichen) {
        kundenreaktionen.zurBearbeitung(aktenzeichen);
    }
}
