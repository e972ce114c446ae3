package de.ombud.vorgang;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a letter goes.
 *
 * @param zusatz what stands above the street: flat, building, c/o
 * @param land as it is called in German; empty for Germany
 */
@Embeddable
public record Anschrift(
        String strasse,
        String plz,
        String ort,
        @JsonInclude(JsonInclude.Include.NON_NULL) String zusatz,
        @JsonInclude(JsonInclude.Include.NON_NULL) String land) {

    private static final Set<String> INLAND = Set.of("", "de", "d", "deutschland", "germany", "brd");

    public Anschrift(String strasse, String plz, String ort) {
        this(strasse, plz, ort, null, null);
    }

    /** As on an envelope (DIN 5008): one line each, the country last and in capitals where it is another one. */
    public List<String> zeilen() {
        return Stream.of(
                        text(zusatz),
                        text(strasse),
                        (text(plz) + " " + text(ort)).strip(),
                        imInland(land) ? "" : text(land).toUpperCase(Locale.GERMANY))
                .filter(zeile -> !zeile.isEmpty())
                .toList();
    }

    /** For a page: all in one line. */
    public String einzeilig() {
        return zeilen().stream().collect(Collectors.joining(", "));
    }

    public static boolean imInland(String land) {
        return INLAND.contains(text(land).toLowerCase(Locale.GERMANY));
    }

    /** What was pasted with line breaks must not add lines to an address. */
    private static String text(String teil) {
        return teil == null ? "" : teil.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
