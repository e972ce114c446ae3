package de.ombud.schriftverkehr.einsicht;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Worte;
import de.ombud.frist.Uhr;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.vorgang.Akte;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acknowledgement and answer: kept on the day on which the letter went. */
@Component
@Order(1)
class Antwortfristen implements Fristquelle {

    private final Sendungen sendungen;
    private final Herleitungen herleitungen;
    private final Worte worte;

    Antwortfristen(Sendungen sendungen, Herleitungen herleitungen, Worte worte) {
        this.sendungen = sendungen;
        this.herleitungen = herleitungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        boolean erwartet = akte.wirdBeantwortet() && !akte.status().istBeendet();
        List<Versandstand> schreiben = sendungen.zu(akte.aktenzeichen()).stream()
                .filter(s -> !s.erstelltAm().isBefore(akte.fristbeginn()))
                .toList();
        return List.of(
                Aktenfrist.tag(
                                worte.text("akte.frist.bestaetigung"),
                                akte.fristen().eingangsbestaetigung(),
                                Sendungen.hinausAm(schreiben, Schreiben.EINGANGSBESTAETIGUNG)
                                        .orElse(null),
                                erwartet)
                        .mit(herleitung(
                                Uhr.EINGANGSBESTAETIGUNG, akte, akte.fristen().eingangsbestaetigung())),
                Aktenfrist.tag(
                                worte.text("akte.frist.antwort"),
                                akte.fristen().antwort(),
                                Sendungen.hinausAm(schreiben, Schreiben.ANTWORT).orElse(null),
                                erwartet)
                        .mit(herleitung(Uhr.ANTWORT, akte, akte.fristen().antwort())));
    }

    /** A body that asks from outside has set its own day, and no rule of ours comes to it. */
    private List<String> herleitung(Uhr uhr, Akte akte, LocalDate bis) {
        if (uhr == Uhr.ANTWORT
                && akte.absender() != null
                && bis.equals(akte.absender().frist())) {
            return List.of(worte.text("herleitung.absender"));
        }
        return herleitungen.abEingang(uhr, akte, bis);
    }
}
