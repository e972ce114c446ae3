package de.ombud.vorgang.fall;

import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.Verdeckung;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading of cases: whole for the house's own steps, cut to need-to-know for people. That a case is not there, or not for this person,
 * spoils no transaction of a caller who goes on without it.
 */
@Component
@Transactional(readOnly = true, noRollbackFor = NichtGefunden.class)
public class Akten {

    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;

    Akten(Kundenreaktionen kundenreaktionen, Aenderungsprotokoll protokoll) {
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
    }

    /**
     * The whole case, for steps of the process (letters, clocks); never to be handed to a person.
     *
     * @throws NichtGefunden where there is no such case
     */
    public Akte lies(Aktenzeichen aktenzeichen) {
        Kundenreaktion fall = kundenreaktionen.finde(aktenzeichen.wert()).orElseThrow(Akten::unbekannt);
        Akte akte = fall.akte();
        boolean wirdVerdeckt = akte.istVertraulich() || akte.hatGeschuetzteAnschrift();
        return wirdVerdeckt ? fall.akte(protokoll.fruehere(aktenzeichen)) : akte;
    }

    /**
     * The case as this person may see it; nobody sees a protected address here.
     *
     * @throws NichtGefunden where there is no such case, or the person may not know of it
     */
    public Akte lies(Aktenzeichen aktenzeichen, Betrachter wer) {
        Akte akte = lies(aktenzeichen);
        Einsichtnahme einsicht = Einsichtnahme.von(wer, akte);
        if (einsicht == Einsichtnahme.KEINE) {
            throw unbekannt();
        }
        return einsicht.aufDas(akte.ohneGeschuetzteAnschrift(), wer);
    }

    /** Whatever says who the people of this case are, also as they were recorded before. @param akte as it was read */
    public Verdeckung derNamen(Akte akte) {
        return Verdeckung.derNamen(akte.beteiligte(), protokoll.fruehere(akte.aktenzeichen()));
    }

    /** User names of those who never see this case; empty for an unknown one. */
    public Set<String> ausgeschlossene(Aktenzeichen aktenzeichen) {
        return Set.copyOf(kundenreaktionen.ausgeschlossene(aktenzeichen.wert()));
    }

    private static NichtGefunden unbekannt() {
        return new NichtGefunden("Es gibt keine Kundenreaktion mit diesem Aktenzeichen.");
    }
}
