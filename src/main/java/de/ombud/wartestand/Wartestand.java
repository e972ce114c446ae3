package de.ombud.wartestand;

import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import java.util.List;
import java.util.Map;

/** What cases wait for. Every answer holds only what this person may know of. */
public interface Wartestand {

    /** Longest waiting first; empty when nothing is open. @param akte as this person may see it */
    List<Wartend> zu(Akte akte, Angemeldet wer);

    /**
     * Duties that outlive the answer: what is left to do in cases that are answered, closed, given away or taken back, the earliest date
     * first. Waiting for feedback is no duty and not among them.
     */
    List<Wartend> nachDerAntwort(int hoechstens, Angemeldet wer);

    /** All groups that can have a turn: id and name. */
    Map<String, String> gruppen();
}
