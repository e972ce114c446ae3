package de.ombud.prozess.uebergabe;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.leitstand.Arbeitsstand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who handed a task of the case to whom, and who had one in place of whom: whole for those who see the whole case, for others what they
 * took part in.
 */
@Component
class UebergabenInDerAkte implements Aktenabschnitt {

    private final Uebergaben uebergaben;
    private final Arbeitsstand arbeitsstand;

    UebergabenInDerAkte(Uebergaben uebergaben, Arbeitsstand arbeitsstand) {
        this.uebergaben = uebergaben;
        this.arbeitsstand = arbeitsstand;
    }

    @Override
    public Rang rang() {
        return Rang.UEBERGABEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Uebergabezeile> zeilen = uebergaben.zu(einsicht.akte().aktenzeichen()).stream()
                .filter(zeile -> einsicht.vollstaendig()
                        || zeile.beteiligt(einsicht.wer().name()))
                .toList();
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "uebergabe/abschnitt",
                        "uebergaben",
                        Map.of("uebergaben", zeilen, "schritte", arbeitsstand.schritte())));
    }
}
