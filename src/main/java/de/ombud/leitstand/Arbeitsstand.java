package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has the next step. Every answer holds only what this person may see; a case they are excluded from is not in it. */
public interface Arbeitsstand {

    /** Open tasks of these cases, by Aktenzeichen, each list in the order in which they are due. */
    Map<String, List<Aufgabe>> zu(Collection<String> aktenzeichen, Angemeldet wer);

    /** Tasks whose clock has run out by then, oldest first; those about a limit that has passed are not among them. */
    List<Aufgabe> faelligBis(Instant bis, int hoechstens, Angemeldet wer);

    /** Limits that have passed and wait for a Maßnahme, oldest first. */
    List<Aufgabe> eskalationen(int hoechstens, Angemeldet wer);

    /** @throws de.ombud.system.NichtGefunden where there is no such task, or the person may not see it */
    Aufgabe aufgabe(String id, Angemeldet wer);

    /** Business keys that wait at this step; where there are more than fit, any of them. */
    List<String> bei(String schritt, int hoechstens, Angemeldet wer);

    /** Which of these cases wait at this step. */
    Set<String> davonBei(String schritt, Collection<String> aktenzeichen, Angemeldet wer);

    /** The steps at which anything can wait: id and name, by name. */
    Map<String, String> schritte();

    /** How many open tasks each group has, by its id; groups without any are not there. */
    List<Last> auslastung(Angemeldet wer);

    /** The same tasks as {@link #faelligBis}, but all of them, counted by the id of their step; the step with most that are late first. */
    List<Last> faelligeJeSchritt(Instant bis, Angemeldet wer);

    /** All groups that can have tasks: id and name. */
    Map<String, String> gruppen();
}
