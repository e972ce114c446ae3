package de.ombud.erkennung;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as an analyst writes them: separated by spaces, alternatives by {@code |}. A word stands for all its forms with the same
 * stem; {@code wort*}, {@code *wort} and {@code *wort*} for words that begin with, end with or contain it; {@code wort~} also for
 * its near misspellings, {@code <name>} for each word of a group.
 */
record Phrase(List<List<Wort>> worte) {

    private static final Pattern WORT = Pattern.compile("(\\*?)([\\p{L}\\p{N}][\\p{L}\\p{N}.-]*)(\\*?|~)");
    /** Shorter words are too near to other words. */
    private static final int MINDESTENS = 3;

    enum Art {
        STAMM,
        MUSTER,
        AEHNLICH
    }

    /** @param text without {@code ~}, with {@code *} */
    record Wort(Art art, String text) {}

    /**
     * @param gruppen by name
     * @throws IllegalArgumentException with a German sentence for the author of the list
     */
    static Phrase von(String text, Map<String, List<Wort>> gruppen) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("eine Phrase ist leer");
        }
        return new Phrase(Arrays.stream(text.strip().split("\\s+"))
                .map(stelle -> Arrays.stream(stelle.split("\\|", -1))
                        .flatMap(wort -> worte(wort, text, gruppen))
                        .toList())
                .toList());
    }

    private static Stream<Wort> worte(String wort, String phrase, Map<String, List<Wort>> gruppen) {
        if (!wort.startsWith("<") || !wort.endsWith(">")) {
            return Stream.of(wort(wort, phrase));
        }
        List<Wort> gruppe = gruppen.get(wort.substring(1, wort.length() - 1));
        if (gruppe == null) {
            throw new IllegalArgumentException("in der Phrase „" + phrase + "“ steht " + wort
                    + "; diese Wortgruppe gibt es nicht, möglich sind: " + String.join(", ", gruppen.keySet()));
        }
        return gruppe.stream();
    }

    /** @throws IllegalArgumentException with a German sentence for the author of the list */
    static Wort wort(String wort, String phrase) {
        var form = WORT.matcher(wort);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "in der Phrase „" + phrase + "“ ist „" + wort
                            + "“ kein Wort; erlaubt sind Buchstaben, Ziffern, Punkt und Bindestrich, * am Anfang oder Ende, ~ am Ende");
        }
        boolean muster = wort.contains("*");
        boolean aehnlich = wort.endsWith("~");
        if (muster && aehnlich) {
            throw new IllegalArgumentException(
                    "in der Phrase „" + phrase + "“ hat „" + wort + "“ * und ~; möglich ist nur eines");
        }
        if ((muster || aehnlich) && form.group(2).length() < MINDESTENS) {
            throw new IllegalArgumentException("in der Phrase „" + phrase + "“ ist „" + wort
                    + "“ zu kurz; mit * oder ~ sind " + MINDESTENS + " Buchstaben nötig");
        }
        if (aehnlich) {
            return new Wort(Art.AEHNLICH, form.group(2));
        }
        return new Wort(muster ? Art.MUSTER : Art.STAMM, wort);
    }
}
