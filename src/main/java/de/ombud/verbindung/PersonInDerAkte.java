package de.ombud.verbindung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Akten;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What else the person came with, for those who lead the case: of each only what its asker may see as a whole. Linked ones stand in a
 * section of their own and here again, because here is all of it.
 */
@Component
class PersonInDerAkte implements Aktenabschnitt {

    /** Of more than these the search tells. */
    private static final int HOECHSTENS = 12;

    /** @param betreff null where the case has none */
    record Zeile(
            Aktenzeichen aktenzeichen,
            LocalDate eingang,
            KundenreaktionStatus status,
            String betreff,
            Set<Merkmal> merkmale) {

        @Override
        public String toString() {
            return aktenzeichen.wert();
        }
    }

    private final Personenfaelle faelle;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;

    PersonInDerAkte(Personenfaelle faelle, Akten akten, Lesezugriffe lesezugriffe) {
        this.faelle = faelle;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
    }

    @Override
    public Rang rang() {
        return Rang.PERSON;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        boolean darf = einsicht.vollstaendig() && einsicht.wer().istIn(Gruppe.FALLFUEHRUNG) && akte.kunde() != null;
        if (!darf) {
            return Optional.empty();
        }
        List<Zeile> zeilen = faelle.zu(akte.aktenzeichen(), akte.kunde(), HOECHSTENS).stream()
                .flatMap(fund -> zeile(fund, einsicht).stream())
                .toList();
        lesezugriffe.vermerken(
                zeilen.stream().map(Zeile::aktenzeichen).toList(),
                einsicht.wer().name(),
                Leseweg.AEHNLICH);
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "verbindung/person", "person", Map.of("zeilen", zeilen, "alle", zeilen.size() < HOECHSTENS)));
    }

    private Optional<Zeile> zeile(Personenfaelle.Fund fund, Akteneinsicht einsicht) {
        try {
            return Optional.of(akten.lies(fund.aktenzeichen(), einsicht.betrachter()))
                    .filter(Akte::vollstaendig)
                    .map(a -> new Zeile(
                            a.aktenzeichen(), Ortszeit.tag(a.eingang()), a.status(), a.betreff(), fund.merkmale()));
        } catch (NichtGefunden nichtFuerDiese) {
            return Optional.empty();
        }
    }
}
