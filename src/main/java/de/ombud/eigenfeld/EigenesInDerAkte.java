package de.ombud.eigenfeld;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * For the groups whose task it was and for who answered; for those who see the whole case as well, unless it was asked on a special way:
 * what is said in a Vermittlung or about a threat stays with few.
 */
@Component
class EigenesInDerAkte implements Aktenabschnitt {

    private final EigeneAngaben angaben;

    EigenesInDerAkte(EigeneAngaben angaben) {
        this.angaben = angaben;
    }

    @Override
    public Rang rang() {
        return Rang.EIGENE_ANGABEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<EigeneAngabe> zeilen = angaben.zu(einsicht.akte().aktenzeichen()).stream()
                .filter(angabe -> sieht(einsicht, angabe))
                .toList();
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("eigenfeld/abschnitt", "angaben", Map.of("zeilen", zeilen)));
    }

    private static boolean sieht(Akteneinsicht einsicht, EigeneAngabe angabe) {
        return angabe.istVon(einsicht.wer().name(), einsicht.wer().gruppen())
                || einsicht.vollstaendig() && angabe.weg() == null;
    }
}
