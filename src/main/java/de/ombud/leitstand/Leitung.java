package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import de.ombud.system.NichtErlaubt;
import java.util.Arrays;
import java.util.List;

/** The three groups that lead, the higher the later. */
public final class Leitung {

    private static final String[] GRUPPEN = {"teamleitung", "bereichsleitung", "geschaeftsfuehrung"};

    private Leitung() {}

    /** Group ids, for pages that only leadership opens. */
    static String[] gruppen() {
        return GRUPPEN.clone();
    }

    static void verlange(Angemeldet wer) {
        if (!wer.istIn(GRUPPEN)) {
            throw new NichtErlaubt("Den Überblick über alle Bereiche hat nur die Leitung.");
        }
    }

    public static boolean leitet(String gruppe) {
        return List.of(GRUPPEN).contains(gruppe);
    }

    /** Whether this person may act in place of this leading group: a member of it, or of one above. */
    public static boolean stehtFuer(Angemeldet wer, String gruppe) {
        int stufe = List.of(GRUPPEN).indexOf(gruppe);
        return stufe >= 0 && wer.istIn(Arrays.copyOfRange(GRUPPEN, stufe, GRUPPEN.length));
    }
}
