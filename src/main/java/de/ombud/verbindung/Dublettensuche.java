package de.ombud.verbindung;

import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.NichtGefunden;
import de.ombud.verbindung.Kandidatensuche.Kandidat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Suggests what may be the same contact: first by person, in the database, then by text, among those few. Only cases that the asker
 * may see as a whole, because a suggestion tells that they exist and what they are about (§ 35 SGB I). Without a transaction of its
 * own: a case that the asker may not see would roll it back.
 */
@Component
class Dublettensuche {

    private final Kandidatensuche kandidaten;
    private final Verbindungen verbindungen;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;
    private final DublettenEinstellungen einstellungen;
    private final MessageSource texte;
    private final Clock uhr;
    private final Textvergleich vergleich = new Textvergleich();

    Dublettensuche(
            Kandidatensuche kandidaten,
            Verbindungen verbindungen,
            Akten akten,
            Lesezugriffe lesezugriffe,
            DublettenEinstellungen einstellungen,
            MessageSource texte,
            Clock uhr) {
        this.kandidaten = kandidaten;
        this.verbindungen = verbindungen;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** Of a contact that is being recorded. */
    List<Vorschlag> zu(Gesucht gesucht, Betrachter wer) {
        return gezeigt(suche(gesucht, "", wer), wer);
    }

    /** Of a recorded one; what is linked to it already is left out. */
    List<Vorschlag> zu(Akte akte, Betrachter wer) {
        List<String> verbunden = verbindungen.zu(akte.aktenzeichen(), wer).stream()
                .map(v -> v.mit().wert())
                .toList();
        return gezeigt(
                suche(gesucht(akte), akte.aktenzeichen().wert(), wer)
                        .filter(v -> !verbunden.contains(v.aktenzeichen())),
                wer);
    }

    private List<Vorschlag> gezeigt(Stream<Vorschlag> vorschlaege, Betrachter wer) {
        List<Vorschlag> liste = vorschlaege.toList();
        lesezugriffe.vermerken(
                liste.stream().map(v -> new Aktenzeichen(v.aktenzeichen())).toList(), wer.name(), Leseweg.AEHNLICH);
        return liste;
    }

    private Stream<Vorschlag> suche(Gesucht gesucht, String ausser, Betrachter wer) {
        Textvergleich.Staemme staemme = vergleich.staemme(gesucht.text());
        if (!gesucht.nenntJemanden() || staemme.gewichte().isEmpty()) {
            return Stream.empty();
        }
        Instant seit = Ortszeit.tag(uhr.instant())
                .minus(einstellungen.fenster())
                .atStartOfDay(Ortszeit.BERLIN)
                .toInstant();
        return kandidaten.finde(gesucht, ausser, seit).stream()
                .map(k -> new Treffer(k, staemme.aehnlichkeit(vergleich.staemme(k.text()))))
                .filter(t -> t.aehnlichkeit() >= einstellungen.schwelle())
                .sorted(Comparator.comparingDouble(Treffer::aehnlichkeit).reversed())
                .flatMap(t -> vorschlag(t, wer).stream())
                .limit(einstellungen.hoechstens());
    }

    private record Treffer(Kandidat kandidat, double aehnlichkeit) {}

    private Optional<Vorschlag> vorschlag(Treffer treffer, Betrachter wer) {
        return sichtbar(treffer.kandidat().aktenzeichen(), wer).map(akte -> {
            int prozent = (int) Math.round(100 * treffer.aehnlichkeit());
            return new Vorschlag(
                    akte.aktenzeichen().wert(),
                    Ortszeit.tag(akte.eingang()),
                    akte.status(),
                    akte.betreff(),
                    prozent,
                    grund(treffer.kandidat(), prozent));
        });
    }

    private Optional<Akte> sichtbar(Aktenzeichen az, Betrachter wer) {
        try {
            return Optional.of(akten.lies(az, wer)).filter(Akte::vollstaendig);
        } catch (NichtGefunden e) {
            return Optional.empty();
        }
    }

    private String grund(Kandidat kandidat, int prozent) {
        String person = kandidat.merkmale().stream()
                .map(m -> text("verbindung.merkmal." + m))
                .collect(Collectors.joining(", "));
        return text("verbindung.grund", person, prozent);
    }

    private static Gesucht gesucht(Akte akte) {
        String worte = Stream.concat(
                        Stream.of(akte.text()),
                        akte.anliegen().stream().limit(10).map(Akte.Anliegen::beschreibung))
                .filter(t -> t != null)
                .collect(Collectors.joining(" "));
        Kunde k = akte.kunde();
        return k == null
                ? new Gesucht(null, null, null, null, null, null, worte)
                : new Gesucht(
                        k.bgNummer(),
                        k.email(),
                        k.telefon(),
                        k.nachname(),
                        k.vorname(),
                        k.anschrift() == null ? null : k.anschrift().plz(),
                        worte);
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
