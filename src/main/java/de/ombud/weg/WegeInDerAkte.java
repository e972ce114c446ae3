package de.ombud.weg;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways of a case with their steps, and the signs that nobody has decided about. */
@Component
class WegeInDerAkte implements Aktenabschnitt {

    private final Wegsicht sicht;
    private final Wegverzug verzug;

    WegeInDerAkte(Wegsicht sicht, Wegverzug verzug) {
        this.verzug = verzug;
        this.sicht = sicht;
    }

    @Override
    public Rang rang() {
        return Rang.BESONDERE_WEGE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Weg> wege = sicht.wege(einsicht.akte(), einsicht.wer().gruppen());
        List<Fallhinweis> hinweise = sicht.hinweise(einsicht.akte()).stream()
                .filter(Fallhinweis::istOffen)
                .toList();
        return wege.isEmpty() && hinweise.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "weg/abschnitt",
                        "wege",
                        Map.of(
                                "wege", wege,
                                "hinweise", hinweise,
                                "abgelaufen", abgelaufen(einsicht.akte().aktenzeichen(), wege))));
    }

    /** Which are late, since when. */
    private Map<Integer, LocalDate> abgelaufen(Aktenzeichen az, List<Weg> wege) {
        Map<Integer, LocalDate> seit = new HashMap<>();
        wege.forEach(weg -> verzug.seit(az, weg).ifPresent(tag -> seit.put(weg.nr(), tag)));
        return seit;
    }
}
