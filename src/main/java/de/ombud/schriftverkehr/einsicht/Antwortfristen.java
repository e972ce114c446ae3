package de.ombud.schriftverkehr.einsicht;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Worte;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.vorgang.Akte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acknowledgement and answer: kept on the day on which the letter went. */
@Component
@Order(1)
class Antwortfristen implements Fristquelle {

    private final Sendungen sendungen;
    private final Worte worte;

    Antwortfristen(Sendungen sendungen, Worte worte) {
        this.sendungen = sendungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        boolean erwartet = akte.wirdBeantwortet() && !akte.status().istBeendet();
        List<Versandstand> schreiben = sendungen.zu(akte.aktenzeichen());
        return List.of(
                Aktenfrist.tag(
                        worte.text("akte.frist.bestaetigung"),
                        akte.fristen().eingangsbestaetigung(),
                        Sendungen.hinausAm(schreiben, Schreiben.EINGANGSBESTAETIGUNG)
                                .orElse(null),
                        erwartet),
                Aktenfrist.tag(
                        worte.text("akte.frist.antwort"),
                        akte.fristen().antwort(),
                        Sendungen.hinausAm(schreiben, Schreiben.ANTWORT).orElse(null),
                        erwartet));
    }
}
