package de.ombud.eingang;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms for what happens to a case from outside, each for those who may say so; an addition also after the close. */
@Component
class EreignisseInDerAkte implements Aktenabschnitt {

    private final Themenkatalog themen;
    private final EingangEinstellungen einstellungen;

    EreignisseInDerAkte(Themenkatalog themen, EingangEinstellungen einstellungen) {
        this.themen = themen;
        this.einstellungen = einstellungen;
    }

    @Override
    public Rang rang() {
        return Rang.EREIGNISSE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        KundenreaktionStatus stand = einsicht.akte().status();
        boolean fragen = !einsicht.beilage()
                && stand == KundenreaktionStatus.IN_BEARBEITUNG
                && Zugang.darfFragen(einsicht.akte(), einsicht.betrachter());
        boolean handeln = !einsicht.beilage() && Zugang.darfHandeln(einsicht.akte(), einsicht.betrachter());
        if (!fragen && !handeln) {
            return Optional.empty();
        }
        return Optional.of(new Inhalt(
                "eingang/ereignisse",
                "ereignisse",
                Map.of(
                        "fragen", fragen,
                        "handeln", handeln,
                        "unbeantwortet", stand != KundenreaktionStatus.BEANTWORTET && !stand.istBeendet(),
                        "heute", einsicht.heute(),
                        "spaetestens", einsicht.heute().plus(einstellungen.laengsteRueckfrage()),
                        "arten", List.of(Anliegenart.values()),
                        "katalog", themen.alle())));
    }
}
