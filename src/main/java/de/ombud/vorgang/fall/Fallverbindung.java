package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What it means for one case that it says the same as another. Errors as in {@link Fallereignisse}. */
@Component
@Transactional
public class Fallverbindung {

    private static final String FELD = "verbindung";

    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;
    private final Clock uhr;

    Fallverbindung(Kundenreaktionen kundenreaktionen, Aenderungsprotokoll protokoll, Clock uhr) {
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** A line of the change log. @param alt,neu the link in words, "" for none */
    public void vermerken(Aktenzeichen az, String alt, String neu, String grund, String wer) {
        protokoll.vermerken(kundenreaktionen.zurBearbeitung(az), wer, FELD, alt, neu, grund);
    }

    /**
     * Nobody has to look at its open matters again: they are rated as not ratable and refer to the earlier case. Only while the
     * receipt is being checked; later the areas already work on them.
     *
     * @param verweis sentence for the statement that the answer is written from
     * @return false where the check is over, and nothing happened
     */
    public boolean mitDemFrueherenErledigen(Aktenzeichen az, Aktenzeichen frueher, String verweis, String wer) {
        return kundenreaktionen.zurBearbeitung(az).mitDemFrueherenErledigen(frueher, verweis, wer, uhr.instant());
    }

    /**
     * They have to be looked at after all.
     *
     * @return false where the check is over, and the ratings stay
     */
    public boolean wiederOeffnen(Aktenzeichen az, Aktenzeichen frueher) {
        return kundenreaktionen.zurBearbeitung(az).wiederOeffnen(frueher);
    }
}
