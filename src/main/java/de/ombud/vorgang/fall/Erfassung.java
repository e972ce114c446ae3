package de.ombud.vorgang.fall;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a contact in: gives it a number, stores it and announces it, all or nothing. */
@Component
@Transactional
public class Erfassung {

    private final Kundenreaktionen kundenreaktionen;
    private final Aktenzeichenvergabe nummern;
    private final Berichtigung berichtigung;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Erfassung(
            Kundenreaktionen kundenreaktionen,
            Aktenzeichenvergabe nummern,
            Berichtigung berichtigung,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.kundenreaktionen = kundenreaktionen;
        this.nummern = nummern;
        this.berichtigung = berichtigung;
        this.ereignisse = ereignisse;
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
        Kundenreaktion fall =
                kundenreaktionen.saveAndFlush(new Kundenreaktion(nummern.naechstes(), neu, wer, uhr.instant()));
        berichtigung.beimErfassen(fall, wer);
        ereignisse.publishEvent(new KundenreaktionEingegangen(
                fall.aktenzeichen(), neu.istSofortErledigt(), neu.antwortweg() != Antwortweg.KEINE));
        return fall.aktenzeichen();
    }

    /** Notes which process instance drives the case. */
    public void prozessZuordnen(Aktenzeichen aktenzeichen, String prozessinstanz) {
        kundenreaktionen.zurBearbeitung(aktenzeichen).prozessZuordnen(prozessinstanz);
    }
}
