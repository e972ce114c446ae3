package de.ombud.betreuung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsumfang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms about the Vollmacht of whoever handed the case in for somebody else. */
@Component
class VollmachtInDerAkte implements Aktenabschnitt {

    @Override
    public Rang rang() {
        return Rang.VOLLMACHT;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        Einreicher einreicher = einsicht.akte().einreicher();
        boolean darf = !einsicht.beilage()
                && einsicht.vollstaendig()
                && einsicht.wer().istIn(Gruppe.FALLFUEHRUNG)
                && einreicher != null
                && einreicher.istDritter();
        return darf
                ? Optional.of(new Inhalt(
                        "eingang/vollmacht",
                        "vollmacht",
                        Map.of(
                                "umfaenge", List.of(Vollmachtsumfang.values()),
                                "nachweise",
                                        Arrays.stream(Vollmachtsnachweis.values())
                                                .filter(n -> n.passtZu(einreicher.art()))
                                                .toList(),
                                "aufgabenkreise",
                                        einreicher.vertrittGesetzlich() ? List.of(Aufgabenkreis.values()) : List.of())))
                : Optional.empty();
    }
}
