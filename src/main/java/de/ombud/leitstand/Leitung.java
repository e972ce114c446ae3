package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import java.util.Set;

/** The three groups that lead, the higher the later. */
public final class Leitung {

    private Leitung() {}

    static void verlange(Angemeldet wer) {
        if (!wer.istIn(Gruppe.LEITUNG)) {
            throw new NichtErlaubt("Den Überblick über alle Bereiche hat nur die Leitung.");
        }
    }

    public static boolean leitet(String gruppe) {
        return Gruppe.leitet(Set.of(gruppe));
    }

    /** Whether this person may act in place of this leading group: a member of it, or of one above. */
    public static boolean stehtFuer(Angemeldet wer, String gruppe) {
        return leitet(gruppe)
                && Gruppe.LEITUNG.stream()
                        .dropWhile(stufe -> !stufe.id().equals(gruppe))
                        .anyMatch(wer::istIn);
    }
}
