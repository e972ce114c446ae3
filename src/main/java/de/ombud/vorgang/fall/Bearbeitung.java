package de.ombud.vorgang.fall;

import de.ombud.system.Bekanntmachung;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.ereignis.AnliegenAbgegeben;
import de.ombud.vorgang.ereignis.NachtragGesichtet;
import de.ombud.vorgang.ereignis.NachtragWeitergegeben;
import de.ombud.vorgang.ereignis.NachtragZugeordnet;
import de.ombud.vorgang.ereignis.ZustaendigkeitVerlegt;
import de.ombud.vorgang.fall.angabe.Bewertung;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps from check to rating that the process takes for the people who work on a case. Throws
 * {@link de.ombud.system.Eingabefehler} for what can be mended in the form and {@link de.ombud.system.Konflikt} for what the
 * state does not allow; steps that a job may repeat change nothing the second time.
 */
@Component
@Transactional
public class Bearbeitung {

    private final Bekanntmachung bekanntmachung;
    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;
    private final Clock uhr;

    Bearbeitung(
            Bekanntmachung bekanntmachung,
            Kundenreaktionen kundenreaktionen,
            Aenderungsprotokoll protokoll,
            Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** The check sets the area; kept in the change log. */
    public void bereichFestlegen(Aktenzeichen az, int nr, Bereich bereich, String gruppe, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        Bereich bisher = fall.bereichFestlegen(nr, bereich, gruppe, grund, wer, uhr.instant());
        if (bisher != bereich) {
            protokoll.vermerken(fall, wer, "anliegen[" + nr + "].bereich", bisher.name(), bereich.name(), grund);
        }
    }

    /** What kind of contact it turned out to be; announced, and kept in the change log. */
    public void reaktionsartFestlegen(Aktenzeichen az, Reaktionsart neu, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        Reaktionsart bisher = fall.akte().reaktionsart();
        if (bisher != neu) {
            fall.reaktionsartFestlegen(neu, wer);
            protokoll.vermerken(fall, wer, "reaktionsart", bisher.name(), neu.name(), grund);
        }
        bekanntmachung.von(fall);
    }

    /** The check is over only when there is something to work on. */
    public void pruefungAbschliessen(Aktenzeichen az) {
        kundenreaktionen.zurBearbeitung(az).anliegen().pruefungAbschliessen();
    }

    public void verteilen(Aktenzeichen az) {
        kundenreaktionen.zurBearbeitung(az).verteilen();
    }

    /** Numbers of the matters that are not rated yet. */
    public List<Integer> offeneAnliegen(Aktenzeichen az) {
        return kundenreaktionen.zurBearbeitung(az).anliegen().offene();
    }

    /**
     * The matter now lies before a group, which from here on may see it.
     *
     * @param gruppe the group that the table names
     * @return the group that it is: one that somebody chose goes before
     */
    public String vorlegen(Aktenzeichen az, int nr, String gruppe) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        String jetzige = fall.vorlegen(nr, gruppe);
        bekanntmachung.von(fall);
        return jetzige;
    }

    public void bewerten(Aktenzeichen az, int nr, Bewertung bewertung, String wer) {
        kundenreaktionen.zurBearbeitung(az).anliegen(nr).bewerten(bewertung, wer, uhr.instant());
    }

    /** Praise reached those it is meant for; it is not rated. @param anWen team and person, in words */
    public void lobWeitergeben(Aktenzeichen az, int nr, String anWen, String vermerk, String wer) {
        kundenreaktionen.zurBearbeitung(az).anliegen(nr).lobWeitergeben(anWen, vermerk, wer, uhr.instant());
    }

    /**
     * "Nicht zuständig".
     *
     * @param vorschlag the area that should have it; followed at the first refusal, from the second on KRM decides
     * @return how often this Anliegen has been refused by now
     */
    public int ablehnen(Aktenzeichen az, int nr, String grund, Bereich vorschlag, String wer) {
        Anliegen anliegen = kundenreaktionen.zurBearbeitung(az).anliegen(nr);
        anliegen.ablehnen(grund, vorschlag, wer, uhr.instant());
        return anliegen.ablehnungen();
    }

    /** KRM's word on who is competent. */
    public void zustaendigkeitEntscheiden(Aktenzeichen az, int nr, Bereich bereich, String grund, String wer) {
        kundenreaktionen.zurBearbeitung(az).anliegen(nr).zuordnen(bereich, grund, wer, uhr.instant());
    }

    /**
     * Somebody outside the complaint has the matter from here on; announced as {@link AnliegenAbgegeben}, and nobody works on it any
     * more. What is rated already stays. Repeating it changes nothing.
     *
     * @param nr null for all that are open
     * @param wohin to whom, in words for the case
     * @param wer user name
     */
    public void abgeben(Aktenzeichen az, Integer nr, String wohin, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        fall.abgeben(nr, wohin, wer, uhr.instant());
        bekanntmachung.von(fall);
    }

    /**
     * The matter goes to this group past the table, because the ordinary one may not work on it; announced as
     * {@link ZustaendigkeitVerlegt}, stands in the change log.
     */
    public void verlegen(Aktenzeichen az, int nr, Bereich bereich, String gruppe, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        String bisher = fall.verlegen(nr, bereich, gruppe, grund, wer, uhr.instant());
        if (!bisher.equals(gruppe)) {
            protokoll.vermerken(fall, wer, "anliegen[" + nr + "].gruppe", bisher, gruppe, grund);
        }
        bekanntmachung.von(fall);
    }

    /** Somebody read this addition; announced as {@link NachtragGesichtet}. */
    public void nachtragSichten(Aktenzeichen az, int nr, String vermerk) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        fall.schriftwechsel().nachtragSichten(nr, vermerk, uhr.instant());
        bekanntmachung.von(fall);
    }

    /**
     * Whoever works on these matters reads the addition from now on; announced as {@link NachtragWeitergegeben}, stands in the change
     * log.
     *
     * @param anliegen numbers; empty for all that are open
     * @throws de.ombud.system.Eingabefehler at {@code anliegen} for one that does not exist
     */
    public void nachtragWeitergeben(Aktenzeichen az, int nr, List<Integer> anliegen, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        List<Integer> neue = fall.schriftwechsel().nachtragWeitergeben(nr, anliegen);
        if (!neue.isEmpty()) {
            protokoll.vermerken(fall, wer, "nachtrag[" + nr + "].weitergabe", "", inWorten(neue), grund);
        }
        bekanntmachung.von(fall);
    }

    private static String inWorten(List<Integer> anliegen) {
        return anliegen.stream().map(String::valueOf).collect(Collectors.joining(", ", "Anliegen ", ""));
    }

    /**
     * It does not answer the question that it was taken for; announced as {@link NachtragZugeordnet}, stands in the change log.
     *
     * @param frage number of the question that it answers; null for none
     * @throws Eingabefehler at {@code rueckfrage} for one that does not exist, at {@code folge} where nothing would change: it would be
     *     read by nobody
     */
    public void nachtragZuordnen(Aktenzeichen az, int nr, Integer frage, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        Integer bisher = fall.akte().nachtrag(nr).map(Akte.Nachtrag::rueckfrage).orElse(null);
        if (Objects.equals(bisher, frage)) {
            throw new Eingabefehler("folge", "Der Nachtrag ist schon so zugeordnet. Bitte etwas anderes wählen.");
        }
        fall.schriftwechsel().nachtragZuordnen(nr, frage, uhr.instant());
        protokoll.vermerken(fall, wer, "nachtrag[" + nr + "].rueckfrage", zahl(bisher), zahl(frage), grund);
        bekanntmachung.von(fall);
    }

    private static String zahl(Integer nr) {
        return Objects.toString(nr, "");
    }

    /** The person answered or the day is over: the pause ends. */
    public void rueckfrageBeenden(Aktenzeichen az, int nr) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        fall.schriftwechsel().rueckfrageBeenden(nr, uhr.instant());
        bekanntmachung.von(fall);
    }
}
