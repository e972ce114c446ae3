package de.ombud.prozess.zweiterblick;

import de.ombud.prozess.ausschluss.Aufgabenvorbehalt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Beantwortung;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody looks a second time at what they wrote or released. */
@Component
class ZweiterBlickVorbehalt implements Aufgabenvorbehalt {

    private final Beantwortung beantwortung;

    ZweiterBlickVorbehalt(Beantwortung beantwortung) {
        this.beantwortung = beantwortung;
    }

    @Override
    public Optional<String> gegen(String aufgabe, Aktenzeichen fall, String person) {
        return aufgabe.equals(ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN)
                        && beantwortung.beteiligte(fall).contains(person)
                ? Optional.of(
                        "Den zweiten Blick übernimmt jemand, der die Antwort weder geschrieben noch freigegeben hat.")
                : Optional.empty();
    }
}
