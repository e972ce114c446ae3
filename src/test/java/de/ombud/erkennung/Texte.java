package de.ombud.erkennung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The labelled texts of {@code src/test/resources/erkennung}. */
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
        return new Texte(zeilen("erkennung/texte.csv").map(Texte::beispiel).toList());
    }

    private static Stream<String> zeilen(String datei) {
        try {
            return new ClassPathResource(datei)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(zeile -> !zeile.startsWith("#") && !zeile.startsWith("id;"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written by somebody who had not read the rules; says of two signs alone whether they are there. */
    static Texte unbekannte(Haelfte haelfte) {
        String datei = haelfte == Haelfte.ABSTIMMUNG ? "unbekannte-entwicklung.csv" : "unbekannte-zurueckgehalten.csv";
        return ausDatei(haelfte, datei);
    }

    private static Texte ausDatei(Haelfte haelfte, String datei) {
        return new Texte(zeilen("erkennung/" + datei)
                .map(zeile -> unbekanntes(haelfte, zeile))
                .toList());
    }

    /** By two hands, one of which knew nothing of the rules; all were measured once and then tuned on. */
    static Texte fremde() {
        return ausDatei(Haelfte.ABSTIMMUNG, "fremde-entwicklung.csv");
    }

    /** By a third hand that knew nothing of the rules; no rule is changed after them. */
    static Texte fremdeZurueckgehaltene() {
        return ausDatei(Haelfte.PRUEFUNG, "fremde-zurueckgehalten.csv");
    }

    List<Beispiel> der(Haelfte haelfte) {
        return beispiele.stream().filter(b -> b.haelfte == haelfte).toList();
    }

    private static Beispiel beispiel(String zeile) {
        String[] spalten = zeile.split(";", 5);
        return new Beispiel(
                spalten[0], Haelfte.valueOf(spalten[1]), zeichen(spalten[2]), zeichen(spalten[3]), spalten[4]);
    }

    private static Beispiel unbekanntes(Haelfte haelfte, String zeile) {
        String[] spalten = zeile.split(";", 4);
        Set<Zeichen> zeichen = EnumSet.noneOf(Zeichen.class);
        if ("ja".equals(spalten[1])) {
            zeichen.add(Zeichen.WIDERSPRUCH);
        }
        if ("ja".equals(spalten[2])) {
            zeichen.add(Zeichen.NOTLAGE);
        }
        return new Beispiel(spalten[0], haelfte, zeichen, Set.of(), spalten[3].replaceAll(" *¶ *", "\n"));
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
