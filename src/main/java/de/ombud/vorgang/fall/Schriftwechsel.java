package de.ombud.vorgang.fall;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.ereignis.AnliegenZurueckgezogen;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.NachtragGesichtet;
import de.ombud.vorgang.ereignis.NachtragWeitergegeben;
import de.ombud.vorgang.ereignis.NachtragZugeordnet;
import de.ombud.vorgang.ereignis.RueckfrageBeantwortet;
import de.ombud.vorgang.ereignis.RueckfrageBeendet;
import de.ombud.vorgang.ereignis.RueckfrageGestellt;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** What passes between the person and us beside the answer: additions and questions, of which some answer each other. */
final class Schriftwechsel {

    /** [A] Whoever sends the same again within this time meant it once. */
    private static final Duration EBEN = Duration.ofMinutes(5);

    private final Kundenreaktion fall;
    private final Anliegenliste anliegen;
    private final Nachtraege nachtraege;
    private final Rueckfragen rueckfragen;
    private final Consumer<Object> melder;

    /** @param melder keeps for the case what happened */
    Schriftwechsel(
            Kundenreaktion fall,
            Anliegenliste anliegen,
            Nachtraege nachtraege,
            Rueckfragen rueckfragen,
            Consumer<Object> melder) {
        this.fall = fall;
        this.anliegen = anliegen;
        this.nachtraege = nachtraege;
        this.rueckfragen = rueckfragen;
        this.melder = melder;
    }

    /** One matter; whoever takes the last one back takes the case back. */
    void zurueckziehen(int nr, String grund, Instant am) {
        fall.stand().nurVorDerAntwort();
        boolean dasLetzte = anliegen.istDasLetzte(nr);
        Set<String> gruppe = anliegen.zuruecknehmen(nr);
        if (dasLetzte) {
            fall.stand().zurueckziehen(grund);
            rueckfragen.alleBeenden(am);
            melder.accept(new KundenreaktionZurueckgezogen(fall.aktenzeichen(), gruppe));
            return;
        }
        rueckfragen
                .hinfaelligeBeenden(anliegen.offene(), am)
                .forEach(frage -> melder.accept(new RueckfrageBeantwortet(fall.aktenzeichen(), frage)));
        melder.accept(new AnliegenZurueckgezogen(fall.aktenzeichen(), nr, gruppe));
    }

    /** Also after the close: what a person still writes is read, whatever became of the case. */
    Nachtrag nachtragen(NeuerNachtrag neu, String wer, Instant am) {
        Kontakt kontakt = fall.akte().kontakt();
        Instant eingang = Objects.requireNonNullElse(neu.eingang(), am);
        if (eingang.isAfter(am) || eingang.isBefore(kontakt.eingang())) {
            throw new Eingabefehler(
                    "eingang",
                    "Ein Nachtrag kommt nach der Kundenreaktion und nicht in der Zukunft. Bitte den Tag berichtigen.");
        }
        nachtraege.eben(neu, wer, am.minus(EBEN)).ifPresent(nr -> {
            throw new Konflikt("Dieser Nachtrag ist eben schon aufgenommen worden, als Nr. %d.".formatted(nr));
        });
        Integer beantwortete = rueckfragen.beantwortete(neu.rueckfrage());
        Kanal kanal = Objects.requireNonNullElse(neu.kanal(), kontakt.kanal());
        Nachtrag neuer = nachtraege.aufnehmen(new Nachtrag.Herkunft(eingang, kanal), neu.text(), beantwortete, wer, am);
        melder.accept(new NachtragEingegangen(aktenzeichen(), neuer.nr()));
        beantwortetSein(beantwortete, am);
        return neuer;
    }

    /** An answer ends the waiting for its question, and only for that. @param frage null for none */
    private void beantwortetSein(Integer frage, Instant am) {
        if (frage != null && nichtMehrWartenAuf(frage, am)) {
            melder.accept(new RueckfrageBeantwortet(aktenzeichen(), frage));
        }
    }

    void nachtragSichten(int nr, String vermerk, Instant am) {
        nachtraege.mit(nr).sichten(vermerk, am);
        melder.accept(new NachtragGesichtet(aktenzeichen(), nr));
    }

    /**
     * Whoever read it says which question it really answers.
     *
     * @param frage number; null for none
     */
    void nachtragZuordnen(int nr, Integer frage, Instant am) {
        if (frage != null) {
            rueckfragen.nurBekannte(frage);
        }
        nachtraege.mit(nr).zuordnen(frage);
        melder.accept(new NachtragZugeordnet(aktenzeichen(), nr));
        beantwortetSein(frage, am);
    }

    /**
     * @param an numbers of matters whose group reads it from now on; empty for all that are open
     * @return those of them that are new to it
     */
    List<Integer> nachtragWeitergeben(int nr, List<Integer> an) {
        List<Integer> betroffene = anliegen.genannteOderOffene(an);
        List<Integer> neue = nachtraege.mit(nr).weitergeben(betroffene);
        if (!neue.isEmpty()) {
            melder.accept(new NachtragWeitergegeben(aktenzeichen(), nr, neue));
        }
        return neue;
    }

    /** Asks the person; only the matters that it is about wait. */
    int rueckfragen(NeueRueckfrage neu, String wer, Instant am) {
        if (!fall.stand().istVerteilt()) {
            throw new Konflikt("Eine Rückfrage ist nur möglich, solange die Kundenreaktion in Bearbeitung ist.");
        }
        Akte akte = fall.akte();
        if (akte.antwortweg() == Antwortweg.KEINE) {
            throw new Konflikt("Eine Rückfrage ist nicht möglich: Die Person hat keinen Antwortweg genannt.");
        }
        int nr = rueckfragen.stellen(neu, anliegen.aufAntwortWarten(neu, akte), wer, am);
        melder.accept(new RueckfrageGestellt(aktenzeichen(), nr));
        return nr;
    }

    /** The person answered or the day is over. */
    void rueckfrageBeenden(int nr, Instant am) {
        nichtMehrWartenAuf(nr, am);
        melder.accept(new RueckfrageBeendet(aktenzeichen(), nr));
    }

    /** @return false where nobody waited for it any more */
    private boolean nichtMehrWartenAuf(int nr, Instant am) {
        boolean gewartet = rueckfragen.beenden(nr, am);
        anliegen.weiterarbeiten(rueckfragen::haltenAuf);
        return gewartet;
    }

    private Aktenzeichen aktenzeichen() {
        return fall.aktenzeichen();
    }
}
