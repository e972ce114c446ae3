package de.ombud.weg;

import de.ombud.system.Bekanntmachung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
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
    private final Fallsperre sperre;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Wege(
            Fallwege fallwege,
            Wegeverzeichnis verzeichnis,
            Bekanntmachung bekanntmachung,
            Hinweisliste hinweise,
            Akten akten,
            Fallsperre sperre,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.fallwege = fallwege;
        this.verzeichnis = verzeichnis;
        this.bekanntmachung = bekanntmachung;
        this.hinweise = hinweise;
        this.akten = akten;
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
        bekanntmachung.von(weg);
        ereignisse.publishEvent(new HinweiseGeaendert(az));
        return nr;
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
