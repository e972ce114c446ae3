package de.ombud.weg;

import de.ombud.system.Bekanntmachung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallsperre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways of a case. Every verb throws {@link NichtGefunden} for an unknown case or way. Asks nobody whether they may: the caller
 * does.
 */
@Component
@Transactional
public class Wege {

    private final Fallwege fallwege;
    private final Wegeverzeichnis verzeichnis;
    private final Bekanntmachung bekanntmachung;
    private final Hinweisliste hinweise;
    private final Akten akten;
    private final Bearbeitung bearbeitung;
    private final Fallsperre sperre;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Wege(
            Fallwege fallwege,
            Wegeverzeichnis verzeichnis,
            Bekanntmachung bekanntmachung,
            Hinweisliste hinweise,
            Akten akten,
            Bearbeitung bearbeitung,
            Fallsperre sperre,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.fallwege = fallwege;
        this.verzeichnis = verzeichnis;
        this.bekanntmachung = bekanntmachung;
        this.hinweise = hinweise;
        this.akten = akten;
        this.bearbeitung = bearbeitung;
        this.sperre = sperre;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /**
     * A person decides that the case takes this way; announced as {@link WegEroeffnet}. Signs of it in the text count as confirmed.
     *
     * @param wer user name
     * @return number of the way in its case
     * @throws Konflikt where the case has ended and the way is about what was open in it, or the same way is already open
     * @throws Eingabefehler field {@code anliegen}, where the case has no such matter
     */
    public int eroeffnen(Aktenzeichen az, NeuerWeg neu, String wer) {
        return eroeffnen(az, neu, wer, Wegart::beginntNachAbschluss);
    }

    /** The case takes the way of its Reaktionsart, unless it is on it; what has ended takes it when it is opened again. */
    void nachReaktionsartEroeffnen(Aktenzeichen az, String wer) {
        Akte akte = akten.lies(az);
        Wegart.zu(akte.reaktionsart())
                .filter(art -> !akte.status().istBeendet())
                .filter(art -> offene(az).noneMatch(weg -> weg.art() == art))
                .ifPresent(art -> eroeffnen(az, new NeuerWeg(art, null, null, ""), wer));
    }

    /**
     * A case that begins anew takes the way of its Reaktionsart, and each that ended only because it was taken back: the person is owed
     * it as before, from the day on which they asked for it.
     */
    public void beimWiedereroeffnen(Aktenzeichen az, String wer) {
        nachReaktionsartEroeffnen(az, wer);
        List<Weg> alle = zu(az);
        for (Weg weg : alle) {
            NeuerWeg neu = new NeuerWeg(weg.art(), weg.anliegen(), weg.termin(), weg.anlass());
            boolean istDerLetzte = alle.stream().noneMatch(w -> w.nr() > weg.nr() && w.istDerselbe(neu));
            if (istDerLetzte && Weg.ZURUECKGEZOGEN.equals(weg.ausgang())) {
                eroeffnen(az, neu, wer);
            }
        }
    }

    /** The same because of a sign: it may stand in what a person wrote after the close. */
    int eroeffnenWegenHinweis(Aktenzeichen az, NeuerWeg neu, String wer) {
        return eroeffnen(az, neu, wer, Wegart::beginntMitNachtrag);
    }

    private int eroeffnen(Aktenzeichen az, NeuerWeg neu, String wer, Predicate<Wegart> auchNachAbschluss) {
        sperre.nehmen(az);
        Akte akte = akten.lies(az);
        if (akte.status().istBeendet() && !auchNachAbschluss.test(neu.art())) {
            throw new Konflikt(
                    "Die Kundenreaktion ist bereits abgeschlossen; für diesen Weg bitte eine neue Kundenreaktion"
                            + " erfassen.");
        }
        if (neu.anliegen() != null && akte.anliegen(neu.anliegen()).isEmpty()) {
            throw new Eingabefehler("anliegen", "Dieses Anliegen gibt es in der Kundenreaktion nicht.");
        }
        List<Weg> bisher = zu(az);
        if (bisher.stream().anyMatch(weg -> weg.istOffen() && weg.istDerselbe(neu))) {
            throw new Konflikt("Dieser Weg ist bereits eröffnet.");
        }
        int nr = bisher.size() + 1;
        Fallweg weg = fallwege.saveAndFlush(new Fallweg(az, nr, mitTermin(neu, akte), wer, uhr.instant()));
        hinweise.bestaetigen(az, neu.art(), nr, wer);
        if (neu.anliegen() == null && neu.art().istDieKundenreaktion()) {
            reaktionsartFestlegen(akte, neu, wer);
        }
        bekanntmachung.von(weg);
        ereignisse.publishEvent(new HinweiseGeaendert(az));
        return nr;
    }

    /**
     * What was recorded as an ordinary contact is one of this kind.
     *
     * @throws Eingabefehler field {@code anliegen}, where the press office would read matters that no journalist asks about
     */
    private void reaktionsartFestlegen(Akte akte, NeuerWeg neu, String wer) {
        if (akte.reaktionsart() != Reaktionsart.KUNDENREAKTION || akte.status().istBeendet()) {
            return;
        }
        boolean nurAnfragen = akte.anliegen().stream().allMatch(a -> a.art() == Anliegenart.ANFRAGE);
        if (neu.art() == Wegart.PRESSE && akte.anliegen().size() > 1 && !nurAnfragen) {
            throw new Eingabefehler(
                    "anliegen",
                    "Bitte das Anliegen nennen, nach dem die Presse fragt. Ohne diese Angabe läse die Pressestelle"
                            + " auch die anderen.");
        }
        bearbeitung.reaktionsartFestlegen(
                akte.aktenzeichen(), neu.art().reaktionsart().orElseThrow(), "Besonderer Weg eröffnet", wer);
    }

    /** The open way gets another day; announced as {@link TerminVerlegt}, stands with the way. */
    public void verlegen(Aktenzeichen az, int nr, LocalDate termin) {
        aendern(az, nr, weg -> weg.verlegen(termin));
    }

    /** Who asks from outside and set a date has set the date of the way. */
    private static NeuerWeg mitTermin(NeuerWeg neu, Akte akte) {
        boolean vonAussen = neu.termin() == null && neu.art().richtetSichNachDemAbsender() && akte.absender() != null;
        return vonAussen
                ? new NeuerWeg(neu.art(), neu.anliegen(), akte.absender().frist(), neu.anlass())
                : neu;
    }

    /** The open ways that go by the date of the one who asks get it; announced as {@link TerminVerlegt}. */
    void nachDemAbsenderRichten(Aktenzeichen az) {
        Akte akte = akten.lies(az);
        LocalDate termin = akte.absender() == null ? null : akte.absender().frist();
        offene(az).forEach(weg -> aendern(az, weg.nr(), w -> w.richteNachDemAbsender(termin)));
    }

    /**
     * Keeps what somebody did on the way.
     *
     * @param schritt code of the step
     * @param angaben codes, without commas
     * @param wer user name
     */
    public void vermerken(Aktenzeichen az, int nr, String schritt, List<String> angaben, String text, String wer) {
        aendern(az, nr, weg -> weg.vermerken(schritt, angaben, text, wer, uhr.instant()));
    }

    /** The way is over; repeating it changes nothing, because a job may run twice. @param ausgang code of how */
    public void beenden(Aktenzeichen az, int nr, String ausgang) {
        aendern(az, nr, weg -> weg.beenden(ausgang, uhr.instant()));
    }

    /** Ends the open ways of these kinds before they are done; each is announced as {@link WegAbgebrochen}. */
    void abbrechen(Aktenzeichen az, Predicate<Wegart> welche, String ausgang) {
        offene(az)
                .filter(weg -> welche.test(weg.art()))
                .forEach(weg -> aendern(az, weg.nr(), w -> w.abbrechen(ausgang, uhr.instant())));
    }

    private Stream<Weg> offene(Aktenzeichen az) {
        return zu(az).stream().filter(Weg::istOffen);
    }

    /** At once, because lists and questions are asked by SQL. */
    private void aendern(Aktenzeichen az, int nr, Consumer<Fallweg> schritt) {
        Fallweg weg = fallwege.zurBearbeitung(az, nr);
        schritt.accept(weg);
        fallwege.saveAndFlush(weg);
        bekanntmachung.von(weg);
    }

    @Transactional(readOnly = true)
    public Weg lies(Aktenzeichen az, int nr) {
        return zu(az).stream()
                .filter(weg -> weg.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diesen Weg gibt es in der Kundenreaktion nicht."));
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Weg> zu(Aktenzeichen az) {
        return verzeichnis.zu(az);
    }
}
