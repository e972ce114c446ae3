package de.ombud.vorgang.fall;

import de.ombud.system.Bekanntmachung;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a contact in: gives it a number, stores it and announces it, all or nothing. */
@Component
@Transactional
public class Erfassung {

    private final Bekanntmachung bekanntmachung;
    private final Kundenreaktionen kundenreaktionen;
    private final Aktenzeichenvergabe nummern;
    private final Berichtigung berichtigung;
    private final Clock uhr;

    Erfassung(
            Bekanntmachung bekanntmachung,
            Kundenreaktionen kundenreaktionen,
            Aktenzeichenvergabe nummern,
            Berichtigung berichtigung,
            Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.kundenreaktionen = kundenreaktionen;
        this.nummern = nummern;
        this.berichtigung = berichtigung;
        this.uhr = uhr;
    }

    /**
     * Stores the contact and announces {@link KundenreaktionEingegangen}; a Soforterledigung is closed when this returns.
     *
     * @param neu the contact, checked by the way in
     * @param wer user name of the recorder
     * @return its number
     * @throws Eingabefehler where a Soforterledigung lacks a rating
     */
    public Aktenzeichen erfassen(NeueKundenreaktion neu, String wer) {
        Kundenreaktion fall = new Kundenreaktion(nummern.naechstes(), neu, wer, uhr.instant());
        kundenreaktionen.saveAndFlush(fall);
        berichtigung.beimErfassen(fall, wer);
        bekanntmachung.von(fall);
        return fall.aktenzeichen();
    }

    /** Notes which process instance drives the case. */
    public void prozessZuordnen(Aktenzeichen aktenzeichen, String prozessinstanz) {
        kundenreaktionen.zurBearbeitung(aktenzeichen).prozessZuordnen(prozessinstanz);
    }
}
