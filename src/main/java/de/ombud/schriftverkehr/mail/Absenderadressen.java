package de.ombud.schriftverkehr.mail;

import de.ombud.system.EigeneAdressen;
import de.ombud.system.Mailadresse;
import org.springframework.stereotype.Component;

@Component
class Absenderadressen implements EigeneAdressen {

    private final Absender absender;

    Absenderadressen(Absender absender) {
        this.absender = absender;
    }

    @Override
    public boolean enthalten(Mailadresse adresse) {
        return Mailadresse.von(absender.email()).filter(adresse::istDieselbeWie).isPresent();
    }
}
