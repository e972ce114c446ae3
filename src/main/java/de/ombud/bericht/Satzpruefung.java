package de.ombud.bericht;

import de.ombud.bericht.Befund.Art;
import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import de.ombud.geheimhaltung.Summe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds what a sentence says against the figures: its numbers, and the words that stand for numbers. */
final class Satzpruefung {

    private static final Pattern MEHRHEIT = Pattern.compile(
            "(?i)\\b(Großteil|Mehrheit|Mehrzahl|überwiegende\\w*|überwiegend|die meisten|mehr als die Hälfte)\\b");
    private static final Pattern GESTIEGEN = Pattern.compile(
            "(?i)\\b(stieg\\w*|gestiegen|Anstieg|Zunahme|zugenommen|Zuwachs|nahm\\w* zu)\\b|\\bauf [\\d.]+ zu\\b");
    private static final Pattern GESUNKEN = Pattern.compile(
            "(?i)\\b(sank\\w*|gesunken|Rückgang|zurückgegangen|Abnahme|abgenommen|verringert\\w*)\\b|\\bauf [\\d.]+"
                    + " zurück\\b");
    private static final Pattern VERDOPPELT = Pattern.compile("(?i)\\b(verdoppelt\\w*|Verdoppelung)\\b");
    private static final Pattern VON_AUF = Pattern.compile("\\bvon ([\\d.]*\\d)\\b[^.%]{0,40}? auf ([\\d.]*\\d)\\b");
    private static final Pattern VON = Pattern.compile("\\b([\\d.]*\\d) von ([\\d.]*\\d)\\b");
    private static final Pattern PROZENT = Pattern.compile("([+−–-]?\\s?\\d+(?:\\.\\d{3})*(?:,\\d)?) ?%");
    private static final Pattern KLEINE_ZAHL = Pattern.compile(
            "(?i)(?<![\\d.,])\\b(1|2|3|4|zwei|drei|vier)\\s+(?:\\p{L}+e[rn]?\\s+)?(Person\\w*|Beschwerde\\w*|Anliegen|Kundenreaktion\\w*|Fälle\\w*|Petition\\w*|Kunde\\w*|Kundin\\w*|Eingabe\\w*|Lobe?|weniger|mehr|Vermittlung\\w*|Impuls\\w*)");
    /** No office counts so much; it is not computed with, but said. */
    private static final Pattern ZU_LANG = Pattern.compile("\\d[\\d.]{15,}");

    private static final BigDecimal HAELFTE = BigDecimal.valueOf(50);

    private final Berichtstext bericht;
    private final Map<String, Zahl> zahlen;

    Satzpruefung(Berichtstext bericht, Map<String, Zahl> zahlen) {
        this.bericht = bericht;
        this.zahlen = zahlen;
    }

    Map<Art, String> zu(Absatz absatz) {
        Map<Art, String> funde = new LinkedHashMap<>();
        for (String satz : absatz.text().split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
            satz(satz, absatz).forEach(funde::putIfAbsent);
        }
        return funde;
    }

    private Map<Art, String> satz(String satz, Absatz absatz) {
        Map<Art, String> funde = new LinkedHashMap<>();
        Art ohneBeleg = absatz.vonMenschen() ? Art.OHNE_BELEG : Art.ZAHL;
        if (ZU_LANG.matcher(satz).find()) {
            funde.put(ohneBeleg, "Eine Zahl mit so vielen Ziffern ist keine Kennzahl.");
        } else {
            List<Textzahl> genannt = Textzahl.in(satz);
            belege(genannt, absatz).ifPresent(text -> funde.put(ohneBeleg, text));
            rechnungen(satz, genannt, funde);
            mehrheit(satz, genannt, absatz).ifPresent(text -> funde.put(Art.WORT, text));
            richtung(satz, absatz).ifPresent(text -> funde.putIfAbsent(Art.WORT, text));
        }
        Matcher klein = KLEINE_ZAHL.matcher(satz);
        if (bericht.aussen() && klein.find()) {
            funde.put(Art.KLEIN, "„%s“ verlässt das Haus nicht.".formatted(klein.group()));
        }
        return funde;
    }

    /** A number that no figure bears: mistyped, or from somewhere that has to be named. */
    private Optional<String> belege(List<Textzahl> genannt, Absatz absatz) {
        List<Zahl> moegliche = absatz.vonMenschen()
                ? List.copyOf(zahlen.values())
                : absatz.bezug().stream()
                        .flatMap(key -> Optional.ofNullable(zahlen.get(key)).stream())
                        .toList();
        return genannt.stream()
                .filter(zahl -> moegliche.stream().noneMatch(moeglich -> traegt(moeglich, zahl)))
                .findFirst()
                .map(zahl -> "Keine Kennzahl, von der hier die Rede ist, hat den Wert %s%s."
                        .formatted(
                                zahl.prozent() || zahl.wert().scale() > 0
                                        ? Rechnung.deutsch(zahl.wert())
                                        : Rechnung.deutsch(zahl.wert().longValue()),
                                zahl.prozent() ? " %" : ""));
    }

    private static boolean traegt(Zahl zahl, Textzahl genannt) {
        if (genannt.prozent()) {
            boolean veraenderung = genannt.ist(zahl.veraenderung())
                    && (!genannt.negativ() || zahl.veraenderung().signum() < 0);
            return veraenderung || genannt.ist(zahl.anteil());
        }
        return genannt.ist(zahl.wert()) || genannt.ist(zahl.vorjahr()) || genannt.ist(zahl.nenner());
    }

    /** „von 621 auf 473 … 23,8 %“ and „32 von 235 … 13,6 %“ can be done in the head. */
    private static void rechnungen(String satz, List<Textzahl> genannt, Map<Art, String> funde) {
        Matcher vonAuf = VON_AUF.matcher(satz);
        if (vonAuf.find()) {
            long vorher = ganze(vonAuf.group(1));
            long jetzt = ganze(vonAuf.group(2));
            Matcher prozent = PROZENT.matcher(satz.substring(vonAuf.end()));
            BigDecimal richtig = Rechnung.anteil(jetzt - vorher, vorher).orElse(BigDecimal.ZERO);
            if (prozent.find() && !istJahr(vorher) && betrag(prozent.group(1)).compareTo(richtig.abs()) != 0) {
                funde.put(
                        Art.VERAENDERUNG,
                        "Von %d auf %d sind es %s %%, nicht %s %%."
                                .formatted(
                                        vorher,
                                        jetzt,
                                        Rechnung.deutsch(richtig),
                                        prozent.group(1).trim()));
            }
        }
        Matcher von = VON.matcher(satz);
        List<Textzahl> anteile = genannt.stream().filter(Textzahl::prozent).toList();
        if (von.find() && anteile.size() == 1) {
            Rechnung.anteil(ganze(von.group(1)), ganze(von.group(2)))
                    .filter(richtig -> !anteile.get(0).ist(richtig))
                    .ifPresent(richtig ->
                            funde.put(Art.ANTEIL, "%s sind %s %%.".formatted(von.group(), Rechnung.deutsch(richtig))));
        }
    }

    private Optional<String> mehrheit(String satz, List<Textzahl> genannt, Absatz absatz) {
        Matcher wort = MEHRHEIT.matcher(satz);
        if (!wort.find()) {
            return Optional.empty();
        }
        List<String> belege = new ArrayList<>();
        Stream<Zahl> gemeinte = absatz.vonMenschen()
                ? zahlen.values().stream()
                        .filter(zahl -> genannt.stream().anyMatch(eine -> !eine.prozent() && eine.ist(zahl.wert())))
                : absatz.bezug().stream().limit(1).flatMap(key -> Optional.ofNullable(zahlen.get(key)).stream());
        for (Zahl zahl : gemeinte.toList()) {
            Optional<Zahl> ganzes = ganzes(zahl, satz);
            Optional<BigDecimal> anteil = ganzes.flatMap(g -> Rechnung.anteil(zahl.wert(), g.wert()));
            if (anteil.filter(a -> a.compareTo(HAELFTE) > 0).isPresent()) {
                return Optional.empty();
            }
            anteil.ifPresent(a -> belege.add("%d von %d (%s, %s %%)"
                    .formatted(zahl.wert(), ganzes.get().wert(), zahl.titel(), Rechnung.deutsch(a))));
        }
        for (Textzahl zahl : genannt) {
            if (zahl.prozent() && zahl.wert().compareTo(HAELFTE) > 0) {
                return Optional.empty();
            }
            if (zahl.prozent()) {
                belege.add(Rechnung.deutsch(zahl.wert()) + " %");
            }
        }
        return belege.isEmpty()
                ? Optional.empty()
                : Optional.of("„%s“ heißt mehr als die Hälfte, es sind %s."
                        .formatted(wort.group(), String.join("; ", belege)));
    }

    /** Of the wholes that it is a part of the one that the sentence names, otherwise the smallest: it bears the word best. */
    private Optional<Zahl> ganzes(Zahl teil, String satz) {
        List<Zahl> moegliche = Stream.concat(
                        Stream.of(teil.bezug()),
                        bericht.tabellen().stream()
                                .map(Tabelle::summen)
                                .flatMap(List::stream)
                                .filter(summe -> summe.teile().contains(teil.schluessel()))
                                .map(Summe::ganzes))
                .distinct()
                .flatMap(key -> Optional.ofNullable(zahlen.get(key)).stream())
                .filter(zahl -> zahl.wert() != null && teil.wert() != null)
                .sorted((a, b) -> Long.compare(a.wert(), b.wert()))
                .toList();
        return moegliche.stream()
                .filter(zahl -> satz.contains(zahl.titel().replaceFirst("^.*: ", "")))
                .findFirst()
                .or(() -> moegliche.stream().findFirst());
    }

    private Optional<String> richtung(String satz, Absatz absatz) {
        Optional<long[]> verlauf = Optional.empty();
        Matcher vonAuf = VON_AUF.matcher(satz);
        if (vonAuf.find()) {
            verlauf = Optional.of(new long[] {ganze(vonAuf.group(1)), ganze(vonAuf.group(2))});
        } else if (!absatz.vonMenschen()) {
            verlauf = Optional.ofNullable(zahlen.get(absatz.bezug().get(0)))
                    .filter(zahl -> zahl.wert() != null && zahl.vorjahr() != null)
                    .map(zahl -> new long[] {zahl.vorjahr(), zahl.wert()});
        }
        return verlauf.filter(v -> !istJahr(v[0])).flatMap(v -> widerspruch(satz, v[0], v[1]));
    }

    private static Optional<String> widerspruch(String satz, long vorher, long jetzt) {
        boolean falsch = GESTIEGEN.matcher(satz).find() && jetzt <= vorher
                || GESUNKEN.matcher(satz).find() && jetzt >= vorher
                || VERDOPPELT.matcher(satz).find() && jetzt < 2 * vorher;
        return falsch
                ? Optional.of("Das Wort passt nicht zu %d im Vorjahr und %d in diesem Jahr.".formatted(vorher, jetzt))
                : Optional.empty();
    }

    private static boolean istJahr(long zahl) {
        return zahl >= 1990 && zahl <= 2100;
    }

    private static long ganze(String zahl) {
        return Long.parseLong(zahl.replace(".", ""));
    }

    private static BigDecimal betrag(String zahl) {
        return new BigDecimal(zahl.replaceAll("[^\\d,]", "").replace(',', '.'));
    }
}
