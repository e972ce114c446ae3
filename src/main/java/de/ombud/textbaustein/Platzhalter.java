package de.ombud.textbaustein;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server knows about a case and fills in. Salutation and greeting are set by the templates of the letters. */
enum Platzhalter {
    AKTENZEICHEN("Aktenzeichen"),
    NAME("Name"),
    EINGANG("Eingang"),
    ANTWORTFRIST("Antwortfrist"),
    THEMA("Thema"),
    DIENSTSTELLE("Dienststelle"),
    HEUTE("Heute");

    private static final Pattern STELLE = Pattern.compile("\\{([^{}\\n]*)}");

    private final String wort;

    Platzhalter(String wort) {
        this.wort = wort;
    }

    String wort() {
        return wort;
    }

    /** As it stands in a text. */
    String stelle() {
        return "{" + wort + "}";
    }

    private static Optional<Platzhalter> von(String wort) {
        return Arrays.stream(values()).filter(p -> p.wort.equals(wort)).findFirst();
    }

    /** Whether each brace belongs to a placeholder that there is. */
    static boolean alleBekannt(String text) {
        Matcher stelle = STELLE.matcher(text);
        String rest = stelle.replaceAll(treffer -> von(treffer.group(1)).isPresent() ? "" : "{");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    static List<String> stellen() {
        return Arrays.stream(values()).map(Platzhalter::stelle).toList();
    }

    /** @param wert empty where the case does not say, or not to this viewer: a gap remains that the writer fills */
    static String ersetzt(String text, Function<Platzhalter, String> wert) {
        return STELLE.matcher(text)
                .replaceAll(treffer -> Matcher.quoteReplacement(von(treffer.group(1))
                        .map(p -> Optional.of(wert.apply(p))
                                .filter(w -> !w.isEmpty())
                                .orElseGet(() -> Luecken.fuer(p.wort)))
                        .orElse(treffer.group())));
    }
}
