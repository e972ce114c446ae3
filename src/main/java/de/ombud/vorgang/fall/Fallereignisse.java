package de.ombud.vorgang.fall;

import de.ombud.system.Bekanntmachung;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a running case from outside: it is stored and announced, and the process reacts in the same transaction.
 * Every verb throws {@link de.ombud.system.NichtGefunden} for an unknown case and {@link de.ombud.system.Konflikt} where the
 * state of the case does not allow it.
 */
@Component
@Transactional
public class Fallereignisse {

    private final Bekanntmachung bekanntmachung;
    private final Kundenreaktionen kundenreaktionen;
    private final Berichtigung berichtigung;
    private final Clock uhr;

    Fallereignisse(
            Bekanntmachung bekanntmachung, Kundenreaktionen kundenreaktionen, Berichtigung berichtigung, Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.kundenreaktionen = kundenreaktionen;
        this.berichtigung = berichtigung;
        this.uhr = uhr;
    }

    /** A further matter; while the case is still being checked it simply joins the others. @return its number */
    public int anliegenErgaenzen(Aktenzeichen aktenzeichen, NeuesAnliegen neu) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        int nr = fall.ergaenzen(neu).nr();
        bekanntmachung.von(fall);
        return nr;
    }

    /** Also to a case that is closed: somebody reads it. Without the number of a question. @return its number */
    public int nachtragen(Aktenzeichen aktenzeichen, String text, String wer) {
        return nachtragen(aktenzeichen, text, null, wer);
    }

    /** @param rueckfrage see {@link NeuerNachtrag} */
    public int nachtragen(Aktenzeichen aktenzeichen, String text, Integer rueckfrage, String wer) {
        return nachtragen(aktenzeichen, NeuerNachtrag.jetzt(text, rueckfrage), wer);
    }

    /** An answer ends the waiting for its question, and only for that. @return its number */
    public int nachtragen(Aktenzeichen aktenzeichen, NeuerNachtrag neu, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        int nr = fall.schriftwechsel()
                .nachtragen(neu, wer, uhr.instant())
                .ansicht()
                .nr();
        bekanntmachung.von(fall);
        return nr;
    }

    /** KRM asks about all that is open. @param bis last day on which we wait for the person */
    public int rueckfragen(Aktenzeichen aktenzeichen, String frage, LocalDate bis, String wer) {
        return rueckfragen(aktenzeichen, new NeueRueckfrage(frage, bis, List.of(), Gruppe.KRM.id()), wer);
    }

    /** Only the matters that it is about wait. @return its number */
    public int rueckfragen(Aktenzeichen aktenzeichen, NeueRueckfrage neu, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        int nr = fall.schriftwechsel().rueckfragen(neu, wer, uhr.instant());
        bekanntmachung.von(fall);
        return nr;
    }

    public void zurueckziehen(Aktenzeichen aktenzeichen, String grund) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        fall.zurueckziehen(grund, uhr.instant());
        bekanntmachung.von(fall);
    }

    /** One matter; the reason stands in the change log, that of the last one with the whole case. @param nr of the Anliegen */
    public void zurueckziehen(Aktenzeichen aktenzeichen, int nr, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        fall.schriftwechsel().zurueckziehen(nr, grund, uhr.instant());
        berichtigung.beimRueckzug(fall, nr, grund, wer);
        bekanntmachung.von(fall);
    }

    /** What the person thinks of the answer; also after the close. */
    public void rueckmelden(Aktenzeichen aktenzeichen, Rueckmeldungswert wert, String text) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        fall.rueckmeldungAufnehmen(wert, text);
        bekanntmachung.von(fall);
    }

    /** A closed case begins anew; how its matters were rated until then stands in the change log. @param eigene its new days */
    public void wiedereroeffnen(Aktenzeichen aktenzeichen, String grund, Fristdaten eigene, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        Akte bisher = fall.akte();
        fall.wiedereroeffnen(grund, eigene, wer, uhr.instant());
        berichtigung.beimWiedereroeffnen(fall, bisher, grund, wer);
        bekanntmachung.von(fall);
    }

    /**
     * Who asks us from outside, and by when: their date goes before ours, and the clocks start anew. Stands in the change log.
     *
     * @param eigene the days that count without a date of theirs
     * @return false where it was so already
     */
    public boolean absenderFestlegen(
            Aktenzeichen aktenzeichen, AnfragendeStelle stelle, Fristdaten eigene, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        boolean geaendert = berichtigung.absender(fall, stelle, eigene, grund, wer);
        bekanntmachung.von(fall);
        return geaendert;
    }

    /**
     * Puts right what was recorded wrongly, notes every changed field in the change log, and announces what follows: whose matter it is,
     * which clocks start anew, whom letters go to.
     *
     * @return false where all of it was so already, and nothing happened
     */
    public boolean korrigieren(Aktenzeichen aktenzeichen, Korrektur korrektur, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(aktenzeichen);
        boolean geaendert = berichtigung.ausfuehren(fall, korrektur, wer);
        bekanntmachung.von(fall);
        return geaendert;
    }
}
