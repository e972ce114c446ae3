package de.ombud.lagebild;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as a file that a spreadsheet opens: UTF-8 with its mark, semicolons, decimal commas. */
final class Tabellendatei {

    private static final char MARKE = '\uFEFF';

    private Tabellendatei() {}

    static String von(Tafel tafel) {
        return MARKE
                + Stream.concat(
                                Stream.of(tafel.spalten()),
                                tafel.zeilen().stream()
                                        .map(zeile -> Stream.concat(
                                                        Stream.of(zeile.name()),
                                                        zeile.zellen().stream().map(Tabellendatei::wert))
                                                .toList()))
                        .map(Tabellendatei::zeile)
                        .collect(Collectors.joining());
    }

    private static String wert(Tafel.Zelle zelle) {
        return zelle.wert() == null ? "" : zelle.wert().toPlainString().replace('.', ',');
    }

    private static String zeile(List<String> zellen) {
        return zellen.stream().map(Tabellendatei::zelle).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A spreadsheet takes what begins like this for a formula: then it begins with an apostrophe, which it reads as "this is text". */
    private static String zelle(String text) {
        String harmlos = text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return harmlos.matches("(?s).*[;\"\r\n].*") ? '"' + harmlos.replace("\"", "\"\"") + '"' : harmlos;
    }
}
