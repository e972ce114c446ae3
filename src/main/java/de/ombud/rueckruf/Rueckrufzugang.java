package de.ombud.rueckruf;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promised calls as people may see and change them (need-to-know, § 35 SGB I): the one who recorded it, KRM, the group that calls and
 * the leadership. For everybody else there is no such ticket.
 */
@Component
@Transactional
class Rueckrufzugang {

    /** More than anybody reads; a longer list is cut at the end. */
    private static final int HOECHSTENS = 500;

    private static final Set<Gruppe> ZUSAGENDE = Set.of(
            Gruppe.KRM,
            Gruppe.OMBUDSSTELLE,
            Gruppe.EINGANGSZONE,
            Gruppe.LEISTUNG,
            Gruppe.MARKT_INTEGRATION,
            Gruppe.SELBSTAENDIGE,
            Gruppe.TEAMLEITUNG);
    private static final Set<Gruppe> SEHEN_ALLE = Gruppe.mitLeitung(Gruppe.KRM);

    private final Rueckrufe rueckrufe;
    private final Rueckrufverzeichnis verzeichnis;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;
    private final ApplicationEventPublisher ereignisse;

    Rueckrufzugang(
            Rueckrufe rueckrufe,
            Rueckrufverzeichnis verzeichnis,
            Akten akten,
            Lesezugriffe lesezugriffe,
            ApplicationEventPublisher ereignisse) {
        this.rueckrufe = rueckrufe;
        this.verzeichnis = verzeichnis;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
        this.ereignisse = ereignisse;
    }

    Rueckruf zusagen(NeuerRueckruf neu, Angemeldet wer) {
        if (!wer.istIn(ZUSAGENDE)) {
            throw new NichtErlaubt("Einen Rückruf sagt zu, wer mit Kundinnen und Kunden spricht.");
        }
        if (neu.aktenzeichen() != null) {
            pruefeFall(neu.aktenzeichen(), wer);
        }
        return rueckrufe.lies(rueckrufe.zusagen(neu, wer.name()));
    }

    @Transactional(readOnly = true)
    Rueckruf lies(Rueckrufnummer nummer, Angemeldet wer) {
        Rueckruf rueckruf = rueckrufe.lies(nummer);
        if (!darfSehen(rueckruf, wer)) {
            throw new NichtGefunden("Es gibt keinen Rückruf mit dieser Nummer.");
        }
        vermerke(List.of(rueckruf), wer);
        return wieGesehen(rueckruf, wer);
    }

    /** Those of a case that this person may see, oldest first. */
    @Transactional(readOnly = true)
    List<Rueckruf> zu(Aktenzeichen fall, Angemeldet wer) {
        return verzeichnis.zu(fall).stream()
                .filter(rueckruf -> darfSehen(rueckruf, wer))
                .map(rueckruf -> wieGesehen(rueckruf, wer))
                .toList();
    }

    /** Who confided in the KRM is known to it and to who calls them; the leadership sees that there is a call and how it stands. */
    private Rueckruf wieGesehen(Rueckruf rueckruf, Angemeldet wer) {
        if (wer.istIn(Gruppe.KRM)
                || wer.istIn(rueckruf.gruppe())
                || rueckruf.erfasstVon().equals(wer.name())) {
            return rueckruf;
        }
        return faelle(rueckruf)
                .map(akten::lies)
                .filter(Akte::istVertraulich)
                .findFirst()
                .map(akte -> rueckruf.ohnePerson(akten.derNamen(akte)))
                .orElse(rueckruf);
    }

    /** What the person of the case needs: whoever calls must know, also where they see nothing else of the case (§ 17 SGB I). */
    @Transactional(readOnly = true)
    Optional<Beduerfnisse> beduerfnisse(Rueckruf rueckruf) {
        return faelle(rueckruf)
                .findFirst()
                .map(fall -> akten.lies(fall).kunde())
                .map(Kunde::beduerfnisse);
    }

    @Transactional(readOnly = true)
    List<Rueckruf> liste(boolean nurOffene, Angemeldet wer) {
        List<Rueckruf> sichtbare =
                verzeichnis
                        .liste(nurOffene, wer.istIn(SEHEN_ALLE), List.copyOf(wer.gruppen()), wer.name(), HOECHSTENS)
                        .stream()
                        .filter(rueckruf -> !istAusgeschlossen(rueckruf, wer))
                        .map(rueckruf -> wieGesehen(rueckruf, wer))
                        .toList();
        vermerke(sichtbare, wer);
        return sichtbare;
    }

    /** The ticket names the person of its case and says what they want. */
    private void vermerke(List<Rueckruf> gezeigt, Angemeldet wer) {
        lesezugriffe.vermerken(gezeigt.stream().flatMap(Rueckrufzugang::faelle).toList(), wer.name(), Leseweg.RUECKRUF);
    }

    private static Stream<Aktenzeichen> faelle(Rueckruf rueckruf) {
        return Stream.of(rueckruf.aktenzeichen(), rueckruf.beschwerde()).filter(Objects::nonNull);
    }

    Rueckruf versuchen(Rueckrufnummer nummer, NeuerVersuch versuch, Angemeldet wer) {
        zumHandeln(nummer, wer);
        rueckrufe.versuchen(nummer, versuch, wer.name());
        return wieGesehen(gemeldet(nummer), wer);
    }

    Rueckruf beschweren(Rueckrufnummer nummer, NeueBeschwerde neu, Angemeldet wer) {
        boolean warOffen = !lies(nummer, wer).stand().istErledigt();
        rueckrufe.beschweren(nummer, neu, wer.name());
        return wieGesehen(warOffen ? gemeldet(nummer) : rueckrufe.lies(nummer), wer);
    }

    /** The process goes on from how the ticket stands now. */
    private Rueckruf gemeldet(Rueckrufnummer nummer) {
        ereignisse.publishEvent(new RueckrufVermerkt(nummer));
        return rueckrufe.lies(nummer);
    }

    private void zumHandeln(Rueckrufnummer nummer, Angemeldet wer) {
        if (!darfHandeln(lies(nummer, wer), wer)) {
            throw new NichtErlaubt("Versuche vermerkt die Gruppe, die zurückruft.");
        }
    }

    private boolean darfSehen(Rueckruf rueckruf, Angemeldet wer) {
        boolean darf = darfHandeln(rueckruf, wer) || rueckruf.erfasstVon().equals(wer.name());
        return darf && !istAusgeschlossen(rueckruf, wer);
    }

    private static boolean darfHandeln(Rueckruf rueckruf, Angemeldet wer) {
        return wer.istIn(SEHEN_ALLE) || wer.istIn(rueckruf.gruppe());
    }

    /** Whoever a case is about, or is biased in it, does not see its calls either. */
    private boolean istAusgeschlossen(Rueckruf rueckruf, Angemeldet wer) {
        return faelle(rueckruf)
                .anyMatch(fall -> akten.lies(fall).ausgeschlossene().contains(wer.name()));
    }

    private void pruefeFall(Aktenzeichen fall, Angemeldet wer) {
        try {
            akten.lies(fall, Betrachter.von(wer));
        } catch (NichtGefunden e) {
            throw new Eingabefehler("aktenzeichen", "Diese Kundenreaktion gibt es nicht, oder Sie sehen sie nicht.");
        }
    }
}
