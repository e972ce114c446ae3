package de.ombud.posteingang;

import de.ombud.vorgang.Anliegenart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a text may be about, told by its words from a table that the office can read; a person confirms it. */
final class Anliegenvorschlag {

    private static final String TABELLE = "/posteingang/anliegen.csv";

    /** @param thema code of the Themenkatalog */
    record Vorschlag(Anliegenart art, String thema) {}

    private record Zeile(Vorschlag vorschlag, List<String> worte) {

        long treffer(String text) {
            return worte.stream().filter(text::contains).count();
        }
    }

    private final List<Zeile> zeilen;

    Anliegenvorschlag() {
        this.zeilen = lies();
    }

    /** The line with most words in the text, the first of them where several have; empty where nobody says what it is about. */
    Optional<Vorschlag> zu(String text) {
        String klein = text.toLowerCase(Locale.GERMAN);
        return zeilen.stream()
                .filter(z -> z.treffer(klein) > 0)
                .max(Comparator.comparingLong((Zeile z) -> z.treffer(klein)).thenComparing(z -> -zeilen.indexOf(z)))
                .map(Zeile::vorschlag);
    }

    List<String> themen() {
        return zeilen.stream().map(z -> z.vorschlag().thema()).distinct().toList();
    }

    private static List<Zeile> lies() {
        try (InputStream datei = Anliegenvorschlag.class.getResourceAsStream(TABELLE);
                BufferedReader zeilen = new BufferedReader(new InputStreamReader(datei, StandardCharsets.UTF_8))) {
            return zeilen.lines()
                    .filter(z -> !z.isBlank() && !z.startsWith("#"))
                    .map(z -> z.split(";"))
                    .map(z -> new Zeile(
                            new Vorschlag(Anliegenart.valueOf(z[0]), z[1]),
                            Arrays.stream(z[2].split(",")).map(String::strip).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
