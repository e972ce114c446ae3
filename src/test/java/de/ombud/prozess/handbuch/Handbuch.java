package de.ombud.prozess.handbuch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the handbook and what they tell people to do. */
final class Handbuch {

    static final Path ORDNER = Path.of("src", "docs", "handbuch");

    /** Where an instruction begins: {@code * **1.2** Open …} */
    private static final Pattern ANFANG = Pattern.compile("^\\* \\*\\*([A-Z]?\\d+\\.\\d+)\\*\\* (.*)$");

    private Handbuch() {}

    /** @param nummer none for what stands between the instructions */
    private record Abschnitt(String nummer, String text) {}

    /** By number, of all pages. */
    static Map<String, Anweisung> anweisungen() {
        Map<String, Anweisung> anweisungen = new TreeMap<>();
        for (Path seite : seiten()) {
            for (Abschnitt abschnitt : abschnitte(lies(seite))) {
                if (!abschnitt.nummer().isEmpty()
                        && anweisungen.put(abschnitt.nummer(), new Anweisung(abschnitt.nummer(), abschnitt.text()))
                                != null) {
                    throw new AssertionError("two instructions are called " + abschnitt.nummer());
                }
            }
        }
        return anweisungen;
    }

    /** Everything on this page that is no numbered instruction. */
    static String ohneAnweisungen(String seite) {
        return String.join(
                "\n",
                abschnitte(lies(ORDNER.resolve(seite))).stream()
                        .filter(abschnitt -> abschnitt.nummer().isEmpty())
                        .map(Abschnitt::text)
                        .toList());
    }

    static List<Path> seiten() {
        try (Stream<Path> dateien = Files.list(ORDNER)) {
            return dateien.filter(datei -> datei.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lies(Path seite) {
        try {
            return Files.readString(seite);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instruction reaches as far as a list item of Markdown does: until a line that begins at its edge after an empty one. */
    private static List<Abschnitt> abschnitte(String seite) {
        List<Abschnitt> abschnitte = new ArrayList<>();
        String nummer = "";
        StringBuilder text = new StringBuilder();
        for (String zeile : seite.split("\n")) {
            Matcher anfang = ANFANG.matcher(zeile);
            if (anfang.matches()) {
                abschnitte.add(new Abschnitt(nummer, text.toString()));
                nummer = anfang.group(1);
                text = new StringBuilder(anfang.group(2)).append('\n');
                continue;
            }
            if (!nummer.isEmpty() && !zeile.isEmpty() && !zeile.startsWith("  ")) {
                abschnitte.add(new Abschnitt(nummer, text.toString()));
                nummer = "";
                text = new StringBuilder();
            }
            text.append(nummer.isEmpty() ? zeile : zeile.strip()).append('\n');
        }
        abschnitte.add(new Abschnitt(nummer, text.toString()));
        return abschnitte;
    }
}
