package de.ombud.erkennung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The labelled texts of {@code erkennung/texte.csv}. */
record Texte(List<Beispiel> beispiele) {

    enum Haelfte {
        ABSTIMMUNG,
        PRUEFUNG
    }

    /** @param falle signs that the text only seems to carry */
    record Beispiel(String id, Haelfte haelfte, Set<Zeichen> zeichen, Set<Zeichen> falle, String text) {

        boolean istIrrefuehrend() {
            return !falle.isEmpty();
        }
    }

    static Texte alle() {
        try {
            return new Texte(new ClassPathResource("erkennung/texte.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(zeile -> !zeile.startsWith("#") && !zeile.startsWith("id;"))
                    .map(Texte::beispiel)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Beispiel> der(Haelfte haelfte) {
        return beispiele.stream().filter(b -> b.haelfte == haelfte).toList();
    }

    private static Beispiel beispiel(String zeile) {
        String[] spalten = zeile.split(";", 5);
        return new Beispiel(
                spalten[0], Haelfte.valueOf(spalten[1]), zeichen(spalten[2]), zeichen(spalten[3]), spalten[4]);
    }

    private static Set<Zeichen> zeichen(String namen) {
        Set<Zeichen> alle = EnumSet.noneOf(Zeichen.class);
        Arrays.stream(namen.split(","))
                .filter(n -> !n.isEmpty())
                .map(Zeichen::valueOf)
                .forEach(alle::add);
        return alle;
    }
}
