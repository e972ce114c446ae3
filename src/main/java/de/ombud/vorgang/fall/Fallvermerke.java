package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For rooms that keep tables of their own beside a case: what they change there stands in its change log too. */
@Component
public class Fallvermerke {

    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;

    Fallvermerke(Kundenreaktionen kundenreaktionen, Aenderungsprotokoll protokoll) {
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
    }

    /**
     * A line of the change log, in the caller's transaction.
     *
     * @param feld what was changed, at most 40 characters
     * @param alt,neu in words, "" for none
     * @throws de.ombud.system.NichtGefunden where there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vermerken(Aktenzeichen az, String feld, String alt, String neu, String grund, String wer) {
        protokoll.vermerken(kundenreaktionen.zurBearbeitung(az), wer, feld, alt, neu, grund);
    }
}
