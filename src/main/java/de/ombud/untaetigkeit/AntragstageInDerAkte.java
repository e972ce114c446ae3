package de.ombud.untaetigkeit;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The question since when somebody waits: open until somebody answers it, for those who act on the case with the form. */
@Component
class AntragstageInDerAkte implements Aktenabschnitt {

    private final Antragstage antragstage;

    AntragstageInDerAkte(Antragstage antragstage) {
        this.antragstage = antragstage;
    }

    /** @param tag null while nobody knows it */
    record Zeile(int nr, String thema, Antragstag tag) {}

    @Override
    public Rang rang() {
        return Rang.ANTRAGSTAGE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        List<Zeile> zeilen = antragstage.gefragte(akte).stream()
                .map(a -> new Zeile(
                        a.nr(),
                        a.thema(),
                        antragstage.zu(akte.aktenzeichen(), a.nr()).orElse(null)))
                .toList();
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "untaetigkeit/abschnitt",
                        "antragstage",
                        Map.of(
                                "zeilen",
                                zeilen,
                                "arten",
                                Antragsart.values(),
                                "heute",
                                einsicht.heute(),
                                "darf",
                                !einsicht.beilage() && darf(einsicht))));
    }

    private static boolean darf(Akteneinsicht einsicht) {
        return einsicht.wer().istIn(Gruppe.KRM) || einsicht.wer().istIn(Gruppe.OMBUDSSTELLE) && einsicht.vollstaendig();
    }
}
