package de.ombud.erkennung;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where sentences end in what people type: also before a small letter, but not after "Hr." or in "vom 14.10. Widerspruch". The
 * JDK's BreakIterator has it the other way round.
 */
final class Saetze {

    private static final Pattern VIELLEICHT_ENDE = Pattern.compile("[.!?\u2026]+|(?>\\R)\\h*(?>\\R)");
    private static final String SCHLIESSENDE = "\"'\u201c\u201d\u2018\u2019\u00bb\u00ab\u203a\u2039)]";

    private static final Set<String> ABKUERZUNGEN = Set.of(
            "abs", "art", "az", "betr", "bg", "bspw", "bzgl", "bzw", "ca", "dr", "ehem", "etc", "eur", "evtl", "ff",
            "fr", "geb", "gem", "ggf", "hr", "hrn", "inkl", "kd", "lt", "max", "mind", "mtl", "nr", "prof", "sb", "sog",
            "st", "std", "str", "tel", "usw", "vgl", "wg", "zb", "zt", "zzgl", "jan", "feb", "apr", "jun", "jul", "aug",
            "sep", "sept", "okt", "nov", "dez");

    /** After a number or an abbreviation only these begin a sentence; anything else may go on with it. */
    private static final Set<String> ANFAENGE = Set.of(
            "aber",
            "also",
            "am",
            "auch",
            "auf",
            "au\u00dferdem",
            "bei",
            "bin",
            "bis",
            "bitte",
            "da",
            "damit",
            "dann",
            "darum",
            "das",
            "daher",
            "der",
            "deshalb",
            "die",
            "dies",
            "diese",
            "dieser",
            "doch",
            "ein",
            "eine",
            "er",
            "es",
            "f\u00fcr",
            "gegen",
            "habe",
            "hier",
            "hiermit",
            "ich",
            "ihr",
            "ihre",
            "im",
            "in",
            "inzwischen",
            "ist",
            "jetzt",
            "kein",
            "keine",
            "leider",
            "man",
            "mein",
            "meine",
            "mit",
            "nun",
            "nur",
            "ohne",
            "seit",
            "seitdem",
            "sie",
            "soll",
            "trotzdem",
            "und",
            "unser",
            "unsere",
            "warum",
            "was",
            "weil",
            "wenn",
            "wer",
            "wie",
            "wieso",
            "will",
            "wir",
            "wo",
            "zu",
            "zum");

    private Saetze() {}

    /** @return offsets, ascending; without the end of the text */
    static int[] enden(String text) {
        Matcher stelle = VIELLEICHT_ENDE.matcher(text);
        IntStream.Builder enden = IntStream.builder();
        while (stelle.find()) {
            if (endet(text, stelle.start(), stelle.end())) {
                enden.add(stelle.end());
            }
        }
        return enden.build().toArray();
    }

    private static boolean endet(String text, int start, int ende) {
        if (Character.isWhitespace(text.charAt(start))) {
            return true;
        }
        boolean punkt = text.charAt(start) == '.' && ende == start + 1;
        int weiter = ende;
        while (weiter < text.length() && SCHLIESSENDE.indexOf(text.charAt(weiter)) >= 0) {
            weiter++;
        }
        boolean abgesetzt = weiter < text.length() && Character.isWhitespace(text.charAt(weiter));
        int wort = weiter;
        while (wort < text.length() && !Character.isLetterOrDigit(text.charAt(wort))) {
            wort++;
        }
        if (wort == text.length()) {
            return false;
        }
        boolean gross = Character.isUpperCase(text.charAt(wort));
        if (!punkt) {
            boolean gedehnt = text.charAt(start) == '\u2026' || text.startsWith("..", start);
            boolean eingeklammert = weiter > ende && text.charAt(ende) == ')';
            return gross || !gedehnt && !eingeklammert;
        }
        if (!abgesetzt) {
            return gross && start > 0 && Character.isLowerCase(text.charAt(start - 1));
        }
        String davor = wortVor(text, start);
        if (davor.length() == 1 || ABKUERZUNGEN.contains(davor) || davor.chars().allMatch(Character::isDigit)) {
            return gross && ANFAENGE.contains(wortAb(text, wort));
        }
        return true;
    }

    private static String wortVor(String text, int ende) {
        int start = ende;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, ende).toLowerCase(Locale.GERMAN);
    }

    private static String wortAb(String text, int start) {
        int ende = start;
        while (ende < text.length() && Character.isLetter(text.charAt(ende))) {
            ende++;
        }
        return text.substring(start, ende).toLowerCase(Locale.GERMAN);
    }
}
