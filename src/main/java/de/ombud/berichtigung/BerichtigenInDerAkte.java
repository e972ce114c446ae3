package de.ombud.berichtigung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the page for whoever may put something right. */
@Component
class BerichtigenInDerAkte implements Aktenabschnitt {

    @Override
    public Rang rang() {
        return Rang.BERICHTIGEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        boolean darf = !einsicht.beilage() && Korrekturaufnahme.darfBerichtigen(einsicht.akte(), einsicht.betrachter());
        return darf
                ? Optional.of(new Inhalt(
                        "berichtigen/abschnitt",
                        "verweis",
                        Map.of("anschrift", Korrekturaufnahme.nenntEntfernbareAnschrift(einsicht.akte()))))
                : Optional.empty();
    }
}
