package de.ombud.schriftverkehr.einsicht;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Worte;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.vorgang.Akte;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
                        versandt(schreiben, Schreiben.EINGANGSBESTAETIGUNG),
                        erwartet),
                Aktenfrist.tag(
                        worte.text("akte.frist.antwort"),
                        akte.fristen().antwort(),
                        versandt(schreiben, Schreiben.ANTWORT),
                        erwartet));
    }

    private static LocalDate versandt(List<Versandstand> schreiben, Schreiben welches) {
        return schreiben.stream()
                .filter(s -> s.schreiben() == welches && s.zustand() == Versandzustand.VERSANDT)
                .map(Versandstand::versandtAm)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
