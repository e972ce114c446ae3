package de.ombud.erkennung;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The former mail below an answer: it was read when it came, and often it is our own. What is passed on is meant, though: an advice
 * centre sends what its client wrote.
 */
final class Zitate {

    private static final Pattern ZITIERTE_ZEILE = Pattern.compile("(?m)^\\h*>.*$");
    private static final Pattern MARKIERT = Pattern.compile("\\V*\\R\\s*>");
    /** Greetings alone are no words of one's own; a text is never read as empty because it is quoted as a whole. */
    private static final int WENIGSTENS = 2;

    private final List<Pattern> anfaenge;
    private final List<Pattern> weitergeleitet;

    /**
     * @param anfaenge how mail programs announce it; {@code *} for anything within the line, {@code /} for the next line
     * @param weitergeleitet words that say that what follows is meant
     */
    Zitate(List<String> anfaenge, List<String> weitergeleitet) {
        this.anfaenge = anfaenge.stream().map(Zitate::muster).toList();
        this.weitergeleitet = weitergeleitet.stream().map(Zitate::muster).toList();
    }

    /** @return the texts with the quotations blanked, each as long as before */
    List<String> getilgt(List<String> texte) {
        List<String> eigene = texte.stream().map(this::getilgt).toList();
        boolean nurZitiert = eigene.stream().noneMatch(Zitate::hatWorte);
        boolean gemeint = eigene.stream()
                .anyMatch(text ->
                        weitergeleitet.stream().anyMatch(m -> m.matcher(text).find()));
        return nurZitiert || gemeint ? texte : eigene;
    }

    private String getilgt(String text) {
        String rest = ZITIERTE_ZEILE.matcher(text).replaceAll(zeile -> leer(zeile.group()));
        int ende = rest.length();
        for (Pattern anfang : anfaenge) {
            Matcher stelle = anfang.matcher(rest);
            // where the quoted lines are marked, what stands below them is an answer again
            if (stelle.find() && stelle.start() < ende && !markiert(text, stelle.end())) {
                ende = stelle.start();
            }
        }
        String eigenes = rest.substring(0, ende);
        if (!hatWorte(eigenes)) {
            return rest;
        }
        return eigenes + leer(rest.substring(ende));
    }

    private static boolean markiert(String text, int nach) {
        return MARKIERT.matcher(text).region(nach, text.length()).lookingAt();
    }

    private static boolean hatWorte(String text) {
        return Arrays.stream(text.split("\\P{L}+"))
                        .filter(wort -> !wort.isEmpty())
                        .count()
                >= WENIGSTENS;
    }

    private static String leer(String text) {
        return text.replaceAll("\\S", " ");
    }

    private static Pattern muster(String zeile) {
        String ausdruck = Arrays.stream(zeile.toLowerCase(Locale.GERMAN).split(" / "))
                .map(teil -> Arrays.stream(teil.strip().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^\\n]{0,120}?")))
                .collect(Collectors.joining("\\h*\\R\\s*"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + ausdruck, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
