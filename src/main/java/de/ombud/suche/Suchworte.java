package de.ombud.suche;

import de.ombud.system.Rufnummer;
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

    private static final Pattern TELEFON = Pattern.compile("(?<!\\S)\\(?(?:\\+\\d|0)[\\d ()/.\\p{Pd}]{4,}\\d(?!\\S)");
    private static final Pattern ZWISCHEN_ZIFFERN = Pattern.compile("[ /.\\p{Pd}]");
    private static final String APOSTROPHE = "\u2019\u2018\u02bc\u02bb`\u00b4\u2032";
    private static final Pattern KEINE_ZIFFER_KEIN_BUCHSTABE = Pattern.compile("[^0-9a-z]");
    private static final Pattern KEIN_WORTTEIL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ETWAS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern MARKEN = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern UMLAUT = Pattern.compile("([aou])([\\u0300-\\u036f]*?)\\u0308");
    private static final Pattern RING = Pattern.compile("a([\\u0300-\\u036f]*?)\\u030a");
    private static final Map<Character, String> LATEIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ĳ', "ij"),
            Map.entry('ł', "l"),
            Map.entry('ŀ', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ĸ', "k"),
            Map.entry('ŉ', "n"),
            Map.entry('ŋ', "n"),
            Map.entry('ŧ', "t"),
            Map.entry('ƈ', "c"),
            Map.entry('ə', "e"),
            Map.entry('ɨ', "i"),
            Map.entry('ʒ', "z"),
            Map.entry('ǥ', "g"));

    Suchworte {
        worte = List.copyOf(worte);
    }

    static Suchworte von(String eingabe) {
        String ganz = BG_NUMMER
                .matcher(Normalizer.normalize(eingabe, Normalizer.Form.NFC))
                .replaceAll(treffer -> treffer.group().replace(" ", ""));
        // one number is one word
        ganz = TELEFON.matcher(ganz)
                .replaceAll(treffer -> ZWISCHEN_ZIFFERN.matcher(treffer.group()).replaceAll(""));
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
        Matcher form = AKTENZEICHEN.matcher(ohneRand(String.join(" ", worte).toUpperCase(Locale.ROOT)));
        if (!form.matches()) {
            return Optional.empty();
        }
        String jahr = form.group(1) == null ? form.group(2) : form.group(1);
        return Optional.of("KR-%s-%06d".formatted(jahr, Integer.parseInt(form.group(3))));
    }

    /** Copied out of a sentence: "(KR-2026-000045)," */
    private static String ohneRand(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
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
                    String kennung = kennung(wort) + rufnummer(wort);
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

    private static String rufnummer(String wort) {
        return Rufnummer.von(wort)
                .map(nummer -> "|" + maskiert("tel:" + nummer.wert()))
                .orElse("");
    }

    /** As it was typed, with umlauts spelt out, and without any sign: however it was typed when the case was recorded. */
    private static String anfaenge(String wort) {
        return Stream.of(klein(wort), umschrift(wort), latein(wort))
                .flatMap(form -> Stream.of(form, form.replace("'", "")))
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

    /** The search form of DIN 91379, like suchumschrift in the database. */
    static String umschrift(String wort) {
        String zerlegt = Normalizer.normalize(klein(wort), Normalizer.Form.NFD);
        String umlaute = UMLAUT.matcher(zerlegt).replaceAll("$1e$2");
        return latein(RING.matcher(umlaute).replaceAll("aa$1").replace("ø", "oe"));
    }

    /** Like suchlatein in the database. */
    static String latein(String wort) {
        String zerlegt = MARKEN.matcher(Normalizer.normalize(klein(wort), Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder latein = new StringBuilder();
        zerlegt.chars().forEach(c -> latein.append(LATEIN.getOrDefault((char) c, String.valueOf((char) c))));
        return latein.toString();
    }

    private static String klein(String wort) {
        String klein = Normalizer.normalize(wort, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (char apostroph : APOSTROPHE.toCharArray()) {
            klein = klein.replace(apostroph, '\'');
        }
        return klein;
    }

    private static String maskiert(String lexem) {
        return "'" + lexem.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return worte.size() + " Worte";
    }
}
