package de.ombud.weg;

import de.ombud.erkennung.Hinweis;
import de.ombud.erkennung.Zeichen;
import de.ombud.erkennung.Zeichenerkennung;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.WortlautBerichtigt;
import de.ombud.vorgang.fall.Akten;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signs in the texts of cases: searched for when a case or an addition comes in, kept until a person decides. Nothing happens by
 * itself. Asks nobody whether they may: the caller does.
 */
@Component
@Transactional
public class Hinweise {

    private final Zeichenerkennung erkennung;
    private final Hinweisliste liste;
    private final Wege wege;
    private final Akten akten;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Hinweise(
            Zeichenerkennung erkennung,
            Hinweisliste liste,
            Wege wege,
            Akten akten,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.erkennung = erkennung;
        this.liste = liste;
        this.wege = wege;
        this.akten = akten;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /**
     * Before the process starts, so that its first tasks already know. What the recorder noted of the talk counts like the person's own
     * words: on the phone there are no others.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bei(KundenreaktionEingegangen ereignis) {
        Akte akte = akten.lies(ereignis.aktenzeichen());
        sucheIn(
                ereignis.aktenzeichen(),
                akte.eingang(),
                Stream.concat(
                        Stream.of(akte.betreff(), akte.text(), akte.erfasserbemerkung(), akte.erledigungsvermerk()),
                        akte.anliegen().stream().map(Akte.Anliegen::beschreibung)),
                null);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bei(NachtragEingegangen ereignis) {
        Akte.Nachtrag neuer =
                akten.lies(ereignis.aktenzeichen()).nachtrag(ereignis.nr()).orElseThrow();
        sucheIn(ereignis.aktenzeichen(), neuer.eingang(), Stream.of(neuer.text()), neuer.nr());
    }

    /** Looks through words of a further matter; announced as {@link HinweiseNachgekommen}, so that somebody decides about them. */
    public void suche(Aktenzeichen az, String text) {
        if (sucheIn(az, uhr.instant(), Stream.of(text), null)) {
            ereignisse.publishEvent(new HinweiseNachgekommen(az));
        }
    }

    /** Words that were recorded wrongly may hide a sign or hold one that nobody meant; what a person decided about stays decided. */
    @EventListener
    void bei(WortlautBerichtigt ereignis) {
        Akte akte = akten.lies(ereignis.aktenzeichen());
        Set<String> bekannte =
                liste.zu(akte.aktenzeichen()).stream().map(Hinweise::kennung).collect(Collectors.toSet());
        List<Hinweis> neue = erkennung
                .suche(Stream.concat(
                                Stream.of(akte.betreff(), akte.text()),
                                akte.anliegen().stream().map(Akte.Anliegen::beschreibung))
                        .filter(t -> t != null && !t.isBlank())
                        .distinct()
                        .toList())
                .stream()
                .filter(h -> !bekannte.contains(h.zeichen() + " " + Hinweisliste.worte(h)))
                .filter(h -> wege.zu(akte.aktenzeichen()).stream()
                        .noneMatch(w -> w.istOffen() && w.art() == Wegart.zu(h.zeichen())))
                .toList();
        neue.forEach(h -> liste.eintragen(akte.aktenzeichen(), h, akte.eingang(), null));
        if (!neue.isEmpty()) {
            ereignisse.publishEvent(new HinweiseGeaendert(akte.aktenzeichen()));
        }
    }

    private static String kennung(Fallhinweis h) {
        return h.zeichen() + " " + String.join("\n", h.worte());
    }

    /**
     * Something in the house itself makes think of a way: somebody decides about it as about a sign in a text. Nothing where it is
     * proposed or taken already.
     *
     * @param worte what makes think so, without anybody's name
     */
    public void vorschlagen(Aktenzeichen az, Zeichen zeichen, String worte) {
        boolean schon = offene(az).stream().anyMatch(h -> h.zeichen() == zeichen)
                || wege.zu(az).stream().anyMatch(w -> w.istOffen() && w.art() == Wegart.zu(zeichen));
        if (!schon) {
            liste.eintragen(az, zeichen, worte, uhr.instant(), null);
            ereignisse.publishEvent(new HinweiseGeaendert(az));
        }
    }

    private boolean sucheIn(Aktenzeichen az, Instant gesagtAm, Stream<String> texte, Integer nachtrag) {
        Set<Wegart> offene =
                wege.zu(az).stream().filter(Weg::istOffen).map(Weg::art).collect(Collectors.toSet());
        // what is on its way already needs no second suggestion; who reads the addition reads it with the way beside it
        List<Hinweis> gefunden =
                erkennung
                        .suche(texte.filter(t -> t != null && !t.isBlank())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(hinweis -> !offene.contains(Wegart.zu(hinweis.zeichen())))
                        .toList();
        gefunden.forEach(hinweis -> liste.eintragen(az, hinweis, gesagtAm, nachtrag));
        if (!gefunden.isEmpty()) {
            ereignisse.publishEvent(new HinweiseGeaendert(az));
        }
        return !gefunden.isEmpty();
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Fallhinweis> zu(Aktenzeichen az) {
        return liste.zu(az);
    }

    /** Those about which nobody has decided, oldest first. */
    @Transactional(readOnly = true)
    public List<Fallhinweis> offene(Aktenzeichen az) {
        return liste.zu(az).stream().filter(Fallhinweis::istOffen).toList();
    }

    /**
     * When what led to this way reached the house.
     *
     * @return the earliest of the signs that were confirmed with it; the receipt of the case where a person opened it without one
     */
    @Transactional(readOnly = true)
    public Instant gesagtAm(Akte akte, int weg) {
        return frueheste(akte, weg).map(Fallhinweis::gesagtAm).orElse(akte.eingang());
    }

    /** By what it reached the house: that of the addition in which it stands. */
    @Transactional(readOnly = true)
    public Kanal gesagtUeber(Akte akte, int weg) {
        return frueheste(akte, weg)
                .filter(hinweis -> hinweis.nachtrag() != null)
                .flatMap(hinweis -> akte.nachtrag(hinweis.nachtrag()))
                .map(Akte.Nachtrag::kanal)
                .orElse(akte.kanal());
    }

    private Optional<Fallhinweis> frueheste(Akte akte, int weg) {
        return liste.zu(akte.aktenzeichen()).stream()
                .filter(h -> Integer.valueOf(weg).equals(h.weg()))
                .min(Comparator.comparing(Fallhinweis::gesagtAm));
    }

    /**
     * A person confirms the sign: the way is opened; where it is open already, the sign joins it.
     *
     * @param anliegen number of the matter; null for the whole case
     * @param termin see {@link NeuerWeg#termin()}
     * @return number of the way
     */
    public int bestaetigen(Aktenzeichen az, int nr, Integer anliegen, LocalDate termin, String wer) {
        Fallhinweis hinweis = offener(az, nr);
        Optional<Weg> laufender = wege.zu(az).stream()
                .filter(weg ->
                        weg.istOffen() && weg.art() == hinweis.wegart() && Objects.equals(weg.anliegen(), anliegen))
                .findFirst();
        if (laufender.isPresent()) {
            liste.bestaetigen(az, hinweis.wegart(), laufender.get().nr(), wer);
            ereignisse.publishEvent(new HinweiseGeaendert(az));
            return laufender.get().nr();
        }
        return wege.eroeffnenWegenHinweis(
                az, new NeuerWeg(hinweis.wegart(), anliegen, termin, String.join(" … ", hinweis.worte())), wer);
    }

    /** A person says that it is none. */
    public void verwerfen(Aktenzeichen az, int nr, String grund, String wer) {
        offener(az, nr);
        if (!liste.verwerfen(az, nr, grund, wer)) {
            throw schonEntschieden();
        }
        ereignisse.publishEvent(new HinweiseGeaendert(az));
    }

    private Fallhinweis offener(Aktenzeichen az, int nr) {
        Fallhinweis hinweis = liste.zu(az).stream()
                .filter(h -> h.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diesen Hinweis gibt es in der Kundenreaktion nicht."));
        if (!hinweis.istOffen()) {
            throw schonEntschieden();
        }
        return hinweis;
    }

    private static Konflikt schonEntschieden() {
        return new Konflikt("Über diesen Hinweis ist bereits entschieden.");
    }
}
