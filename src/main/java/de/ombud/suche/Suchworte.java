package de.ombud.suche;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Pattern AKTENZEICHEN = Pattern.compile("(?:KR[-/ ]?(20\\d{2})[-/ ]|(20\\d{2})[-/])(\\d{1,6})");
    /** As it stands on decisions, in groups. */
    private static final Pattern BG_NUMMER = Pattern.compile(
            "(?<!\\S)(\\d[\\d ]{3,6}\\d)[ ]*(BG|//)[ ]*(\\d[\\d ]{3,9}\\d)(?!\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern KEINE_ZIFFER_KEIN_BUCHSTABE = Pattern.compile("[^0-9a-z]");
    private static final Pattern KEIN_WORTTEIL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ETWAS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern MARKEN = Pattern.compile("[\\u0300-\\u036f]");
    private static final Map<Character, String> LATEIN =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'ı', "i", 'ħ', "h");

    Suchworte {
        worte = List.copyOf(worte);
    }

    static Suchworte von(String eingabe) {
        String ganz = BG_NUMMER
                .matcher(Normalizer.normalize(eingabe, Normalizer.Form.NFC))
                .replaceAll(treffer -> treffer.group().replace(" ", ""));
        return new Suchworte(Arrays.stream(ganz.split("[\\s\\p{Z}\\p{C}]+"))
                .filter(wort -> ETWAS.matcher(wort).find())
                .limit(HOECHSTENS)
                .toList());
    }

    boolean istLeer() {
        return worte.isEmpty();
    }

    /** A file number, also without its beginning, its hyphens and its zeros: "2026-17", "KR 2026 17". */
    Optional<String> aktenzeichen() {
        Matcher form = AKTENZEICHEN.matcher(String.join(" ", worte).toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        String jahr = form.group(1) == null ? form.group(2) : form.group(1);
        return Optional.of("KR-%s-%06d".formatted(jahr, Integer.parseInt(form.group(3))));
    }

    /** The same search with another word at this place. */
    Suchworte mit(int stelle, String anderes) {
        List<String> neu = new ArrayList<>(worte);
        neu.set(stelle, anderes);
        return new Suchworte(neu);
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
        String nummer =
                KEINE_ZIFFER_KEIN_BUCHSTABE.matcher(klein(wort)).replaceAll("").replace("bg", "");
        return "%s|%s".formatted(maskiert("mail:" + klein(wort)), maskiert("bg:" + nummer));
    }

    /** As it was typed, with umlauts spelt out, and without any sign: however it was typed when the case was recorded. */
    private static String anfaenge(String wort) {
        return Stream.of(klein(wort), umschrift(wort), latein(wort))
                .distinct()
                .map(Suchworte::anfaengeVon)
                .filter(teile -> !teile.isEmpty())
                .map(teile -> teile.contains("&") ? "(" + teile + ")" : teile)
                .collect(Collectors.joining("|"));
    }

    private static String anfaengeVon(String wort) {
        return KEIN_WORTTEIL
                .splitAsStream(wort)
                .filter(teil -> teil.length() >= KUERZESTER_ANFANG)
                .map(teil -> maskiert(teil) + ":*A")
                .collect(Collectors.joining("&"));
    }

    /** Like suchumschrift in the database. */
    private static String umschrift(String wort) {
        return latein(klein(wort).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    /** Like suchlatein in the database. */
    private static String latein(String wort) {
        String zerlegt = MARKEN.matcher(Normalizer.normalize(klein(wort), Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder latein = new StringBuilder();
        zerlegt.chars().forEach(c -> latein.append(LATEIN.getOrDefault((char) c, String.valueOf((char) c))));
        return latein.toString();
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
