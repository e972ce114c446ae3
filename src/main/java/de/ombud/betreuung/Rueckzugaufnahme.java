package de.ombud.betreuung;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.weg.Hinweise;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person takes the case back, all or nothing with the signs in their reason: "I do not want to talk any more, I lodge a Widerspruch"
 * ends the complaint and not the remedy.
 */
@Component
@Transactional
class Rueckzugaufnahme {

    private final Fallereignisse ereignisse;
    private final Hinweise hinweise;

    Rueckzugaufnahme(Fallereignisse ereignisse, Hinweise hinweise) {
        this.ereignisse = ereignisse;
        this.hinweise = hinweise;
    }

    /** The signs first, so that the case knows of them when it looks whether it may close. */
    void zurueckziehen(Aktenzeichen az, String grund) {
        hinweise.suche(az, grund);
        ereignisse.zurueckziehen(az, grund);
    }
}
