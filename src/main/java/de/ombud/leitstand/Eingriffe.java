package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.Set;

/**
 * What leadership may do from here. Each verb asks whether this person may, wants a reason and leaves it in the book.
 *
 * <p>All throw {@link de.ombud.system.NichtGefunden} where the person may not see the task or case,
 * {@link de.ombud.system.NichtErlaubt} where they may see it but not act, {@link de.ombud.system.Eingabefehler} for what can be mended
 * and {@link de.ombud.system.Konflikt} where somebody was quicker.
 */
public interface Eingriffe {

    /** Groups that this person may give the task to; none where it stays with whom it is by law or for their independence. */
    Set<String> ziele(Aufgabe aufgabe, Angemeldet wer);

    /** Another group has the task from now on. */
    void umgeben(String aufgabe, String gruppe, String grund, Angemeldet wer);

    /** @param prioritaet 0 to 100; the higher, the further up in Tasklist */
    void gewichten(String aufgabe, int prioritaet, String grund, Angemeldet wer);

    /**
     * The person hears now why it takes longer, and until when.
     *
     * @param namensgrund why somebody else of the household is named; null where nobody is
     */
    void verlaengern(
            Aktenzeichen aktenzeichen, String grund, LocalDate neuerTermin, String namensgrund, Angemeldet wer);

    /** The limit that has passed is dealt with. @param massnahme what happens now */
    void klaeren(String aufgabe, String massnahme, Angemeldet wer);
}
