package de.ombud.erkennung;

import java.util.List;

/**
 * Phrases that are looked for with the same freedom.
 *
 * @param abstand how many other words may stand between the words of a phrase, all gaps together
 */
record Wortfolge(List<Phrase> phrasen, int abstand, Reihenfolge reihenfolge) {

    Wortfolge {
        phrasen = List.copyOf(phrasen);
    }
}
