package de.ombud.schriftverkehr;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.vorgang.Akte;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acknowledgement and answer: kept on the day on which the letter went. */
@Component
@Order(1)
class Antwortfristen implements Fristquelle {

    private final Sendungen sendungen;
    private final MessageSource texte;

    Antwortfristen(Sendungen sendungen, MessageSource texte) {
        this.sendungen = sendungen;
        this.texte = texte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        boolean erwartet = akte.wirdBeantwortet() && !akte.status().istBeendet();
        List<Versandstand> schreiben = sendungen.zu(akte.aktenzeichen());
        return List.of(
                Aktenfrist.tag(
                        text("akte.frist.bestaetigung"),
                        akte.fristen().eingangsbestaetigung(),
                        versandt(schreiben, Schreiben.EINGANGSBESTAETIGUNG),
                        erwartet),
                Aktenfrist.tag(
                        text("akte.frist.antwort"),
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

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
