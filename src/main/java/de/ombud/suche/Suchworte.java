package de.ombud.suche;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into the search, cut into words. Never to be logged: it names people.
 *
 * @param worte as they were typed; all of them must be found
 */
record Suchworte(List<String> worte) {

    /** A search of more words finds no more than one of these. */
    static final int HOECHSTENS = 12;

    /** One letter begins the names of half the town. */
    private static final int KUERZESTER_ANFANG = 2;

    private static final Pattern AKTENZEICHEN = Pattern.compile("(?:KR[- ]?)?(20\\d{2})[-/](\\d{1,6})");
    private static final Pattern KEIN_WORTTEIL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ETWAS = Pattern.compile("[\\p{L}\\p{N}]");

    Suchworte {
        worte = List.copyOf(worte);
    }

    static Suchworte von(String eingabe) {
        return new Suchworte(
                Arrays.stream(Normalizer.normalize(eingabe, Normalizer.Form.NFC).split("[\\s\\p{Z}\\p{C}]+"))
                        .filter(wort -> ETWAS.matcher(wort).find())
                        .limit(HOECHSTENS)
                        .toList());
    }

    boolean istLeer() {
        return worte.isEmpty();
    }

    /** A file number, also without its beginning and its zeros: "2026-17". */
    Optional<String> aktenzeichen() {
        Matcher form = AKTENZEICHEN.matcher(String.join(" ", worte).toUpperCase(Locale.ROOT));
        return form.matches()
                ? Optional.of("KR-%s-%06d".formatted(form.group(1), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** For each word what it may be besides a word: the beginning of a name, a mail address, a number. In the language of PostgreSQL. */
    List<String> woertlich() {
        return worte.stream()
                .map(wort -> {
                    String kennung = kennung(wort);
                    String name = anfaenge(wort);
                    return name.isEmpty() ? kennung : "(" + name + ")|" + kennung;
                })
                .toList();
    }

    /** All of it as one number, because people write BG-Nummern with spaces. */
    String zusammen() {
        return kennung(String.join("", worte));
    }

    private static String kennung(String wort) {
        return "%s|%s".formatted(maskiert("mail:" + klein(wort)), maskiert("bg:" + klein(wort)));
    }

    private static String anfaenge(String wort) {
        return KEIN_WORTTEIL
                .splitAsStream(klein(wort))
                .filter(teil -> teil.length() >= KUERZESTER_ANFANG)
                .map(teil -> maskiert(teil) + ":*A")
                .collect(Collectors.joining("&"));
    }

    private static String klein(String wort) {
        return wort.toLowerCase(Locale.ROOT);
    }

    private static String maskiert(String lexem) {
        return "'" + lexem.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return worte.size() + " Worte";
    }
}
