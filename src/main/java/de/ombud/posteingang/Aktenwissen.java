package de.ombud.posteingang;

import de.ombud.erkennung.Zeichenerkennung;
import de.ombud.schriftverkehr.ruecklauf.Rueckbriefe;
import de.ombud.system.EigeneAdressen;
import de.ombud.system.Mailadresse;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the case files know about a mail. */
@Component
class Aktenwissen {

    private final Rueckbriefe rueckbriefe;
    private final Akten akten;
    private final EigeneAdressen eigene;
    private final Zeichenerkennung erkennung;
    private final Posteingangsbuch buch;
    private final PosteingangEinstellungen einstellungen;
    private final Clock uhr;

    Aktenwissen(
            Rueckbriefe rueckbriefe,
            Akten akten,
            EigeneAdressen eigene,
            Zeichenerkennung erkennung,
            Posteingangsbuch buch,
            PosteingangEinstellungen einstellungen,
            Clock uhr) {
        this.rueckbriefe = rueckbriefe;
        this.akten = akten;
        this.eigene = eigene;
        this.erkennung = erkennung;
        this.buch = buch;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    Hauswissen zu(long id) {
        return new Wissen(id);
    }

    private Optional<Akte> akte(Aktenzeichen fall) {
        try {
            return Optional.of(akten.lies(fall));
        } catch (NichtGefunden unbekannt) {
            return Optional.empty();
        }
    }

    private static Stream<Mailadresse> adressen(Akte akte) {
        return Stream.of(
                        Optional.ofNullable(akte.kunde()).map(k -> k.email()),
                        Optional.ofNullable(akte.einreicher()).map(e -> e.email()))
                .flatMap(Optional::stream)
                .flatMap(adresse -> Mailadresse.von(adresse).stream());
    }

    private final class Wissen implements Hauswissen {

        private final long id;

        private Wissen(long id) {
            this.id = id;
        }

        @Override
        public Optional<Brief> brief(String messageId) {
            return messageId.isEmpty()
                    ? Optional.empty()
                    : rueckbriefe.zu(messageId).map(b -> new Brief(b.fall(), b.rueckfrage(), b.anStelle()));
        }

        @Override
        public boolean gibtEs(Aktenzeichen fall) {
            return akte(fall).isPresent();
        }

        @Override
        public boolean gehoertZu(String adresse, Aktenzeichen fall) {
            return Mailadresse.von(adresse)
                    .filter(absender ->
                            akte(fall).stream().flatMap(Aktenwissen::adressen).anyMatch(absender::istDieselbeWie))
                    .isPresent();
        }

        @Override
        public boolean istEigene(String adresse) {
            return Mailadresse.von(adresse).filter(eigene::enthalten).isPresent();
        }

        @Override
        public boolean hatZeichen(Nachricht n) {
            return !erkennung.suche(List.of(n.betreff(), n.text())).isEmpty();
        }

        @Override
        public Optional<Aktenzeichen> schonGesagt(Nachricht n) {
            return buch.mitDenselbenWorten(id, uhr.instant().minus(einstellungen.wiederholung()));
        }
    }
}
