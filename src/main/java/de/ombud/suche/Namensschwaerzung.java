package de.ombud.suche;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Kunde;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the people of a case out of its texts, where only the matter is of interest. Knows what was recorded about them, no more. */
final class Namensschwaerzung {

    private static final String STATTDESSEN = "[…]";
    private static final Pattern TRENNER = Pattern.compile("[\\s,;]+");
    private static final int KUERZESTES = 3;

    private final List<Pattern> muster;

    private Namensschwaerzung(List<Pattern> muster) {
        this.muster = muster;
    }

    static Namensschwaerzung fuer(Akte akte) {
        Stream<String> namen = Stream.concat(namen(akte.kunde()), namen(akte.einreicher()));
        return new Namensschwaerzung(namen.filter(Objects::nonNull)
                .flatMap(name -> Stream.concat(Stream.of(name), TRENNER.splitAsStream(name)))
                .map(String::strip)
                .filter(name -> name.length() >= KUERZESTES)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .collect(Collectors.toUnmodifiableList()));
    }

    String ohneNamen(String text) {
        String rest = text;
        for (Pattern name : muster) {
            rest = name.matcher(rest).replaceAll(STATTDESSEN);
        }
        return rest;
    }

    private static Stream<String> namen(Kunde kunde) {
        return kunde == null
                ? Stream.empty()
                : Stream.of(Stream.ofNullable(kunde.vorname()), kunde.kennzeichen(), strasse(kunde.anschrift()))
                        .flatMap(s -> s);
    }

    private static Stream<String> namen(Einreicher einreicher) {
        return einreicher == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(einreicher.name(), einreicher.organisation(), einreicher.email()),
                        strasse(einreicher.anschrift()));
    }

    private static Stream<String> strasse(Anschrift anschrift) {
        return anschrift == null ? Stream.empty() : Stream.of(anschrift.strasse());
    }
}
