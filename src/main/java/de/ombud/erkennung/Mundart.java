package de.ombud.erkennung;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How words are written as they are spoken: "abgschtellt" for "abgestellt". Each rule makes a further word of one; none takes one away. */
record Mundart(List<Laut> laute) {

    /** Words with more readings are none that people write. */
    private static final int HOECHSTENS = 16;

    /** @param von a pattern over the word in lower case with folded umlauts */
    record Laut(Pattern von, String nach) {}

    Mundart {
        laute = List.copyOf(laute);
    }

    /** @return without the word itself */
    Set<String> lesarten(String wort) {
        Set<String> alle = new LinkedHashSet<>(Set.of(wort));
        for (Laut laut : laute) {
            for (String lesart : List.copyOf(alle)) {
                if (alle.size() < HOECHSTENS) {
                    alle.add(laut.von.matcher(lesart).replaceAll(laut.nach));
                }
            }
        }
        alle.remove(wort);
        return alle;
    }
}
