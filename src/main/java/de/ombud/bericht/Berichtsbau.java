package de.ombud.bericht;

import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Kapitel;
import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import de.ombud.geheimhaltung.Summe;
import de.ombud.system.Probleme;
import de.ombud.zahlenwerk.Auswertung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a report of figures and of what people wrote. */
@Component
class Berichtsbau {

    private static final String THEMA = "beschwerden.thema.";
    private static final String BEREICH = "beschwerden.bereich.";
    private static final String IMPULSE = "impulse";
    private static final int SCHWERPUNKTE = 5;
    private static final int NENNENSWERT = 20;

    private final Wirkungsquelle wirkungen;
    private final Probleme saetze;

    Berichtsbau(Wirkungsquelle wirkungen, Probleme saetze) {
        this.wirkungen = wirkungen;
        this.saetze = saetze;
    }

    /**
     * @param auswertung of this edition
     * @param alle with all numbers: which rows are told does not depend on who may read them
     */
    Berichtstext von(
            Auswertung auswertung,
            Auswertung alle,
            boolean aussen,
            Map<Berichtsteil, Berichtsstand.Fassung> fassungen) {
        Set<String> vorkommende = alle.kennzahlen().stream()
                .filter(zeile -> istEtwas(zeile.wert()) || istEtwas(zeile.vorjahr()))
                .map(Auswertung.Zeile::schluessel)
                .collect(Collectors.toSet());
        List<Auswertung.Zeile> zeilen = auswertung.kennzahlen().stream()
                .filter(zeile -> vorkommende.contains(zeile.schluessel()))
                .toList();
        Set<String> erzaehlte = erzaehlte(zeilen);
        List<Kapitel> kapitel = Arrays.stream(Berichtsteil.values())
                .map(teil -> new Kapitel(
                        teil.name(),
                        saetze.text("bericht.teil." + teil),
                        Stream.of(
                                        gerechnete(teil, zeilen, erzaehlte),
                                        gemessene(teil, auswertung.jahr()),
                                        geschriebene(fassungen.get(teil)))
                                .flatMap(absaetze -> absaetze)
                                .toList(),
                        teil == Berichtsteil.ZAHLEN ? tabellen(zeilen) : List.of()))
                .toList();
        return new Berichtstext(auswertung.jahr(), aussen, kapitel);
    }

    private static boolean istEtwas(Long wert) {
        return wert != null && wert > 0;
    }

    /** Of the many topics those that most complained of and those that grew by half. */
    private static Set<String> erzaehlte(List<Auswertung.Zeile> zeilen) {
        Set<String> erzaehlte = new LinkedHashSet<>();
        List<Auswertung.Zeile> themen = zeilen.stream()
                .filter(zeile -> zeile.schluessel().startsWith(THEMA) && zeile.wert() != null)
                .sorted(Comparator.comparing(Auswertung.Zeile::wert).reversed())
                .toList();
        themen.stream().limit(SCHWERPUNKTE).map(Auswertung.Zeile::schluessel).forEach(erzaehlte::add);
        themen.stream()
                .filter(zeile -> zeile.vorjahr() != null
                        && zeile.wert() >= NENNENSWERT
                        && 2 * zeile.wert() >= 3 * zeile.vorjahr())
                .map(Auswertung.Zeile::schluessel)
                .forEach(erzaehlte::add);
        zeilen.stream()
                .map(Auswertung.Zeile::schluessel)
                .filter(schluessel -> !schluessel.startsWith(THEMA))
                .forEach(erzaehlte::add);
        return erzaehlte;
    }

    private static Stream<Absatz> gerechnete(Berichtsteil teil, List<Auswertung.Zeile> zeilen, Set<String> erzaehlte) {
        return zeilen.stream()
                .filter(zeile -> teil.spricht(zeile.schluessel()) && erzaehlte.contains(zeile.schluessel()))
                .flatMap(zeile -> Satzbau.zu(zahl(zeile)).stream());
    }

    private Stream<Absatz> gemessene(Berichtsteil teil, int jahr) {
        return teil == Berichtsteil.QUALITAET
                ? wirkungen.wirkungen(jahr).stream().map(satz -> new Absatz(satz, List.of(IMPULSE)))
                : Stream.empty();
    }

    private static Stream<Absatz> geschriebene(Berichtsstand.Fassung fassung) {
        return Stream.ofNullable(fassung)
                .flatMap(eine -> Arrays.stream(eine.text().split("\\R\\s*\\R")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Absatz(text, List.of()));
    }

    private List<Tabelle> tabellen(List<Auswertung.Zeile> zeilen) {
        Map<String, List<Zahl>> abschnitte = zeilen.stream()
                .collect(Collectors.groupingBy(
                        zeile -> zeile.bedeutung().abschnitt(),
                        LinkedHashMap::new,
                        Collectors.mapping(Berichtsbau::zahl, Collectors.toList())));
        List<Summe> summen = summen(zeilen);
        List<Tabelle> tabellen = new ArrayList<>();
        abschnitte.forEach((abschnitt, zahlen) -> tabellen.add(new Tabelle(
                saetze.text("zahlenwerk.abschnitt." + abschnitt),
                zahlen,
                summen.stream()
                        .filter(summe -> zahlen.stream()
                                .anyMatch(zahl ->
                                        zahl.schluessel().equals(summe.teile().get(0))))
                        .toList())));
        return tabellen;
    }

    /** What every reader adds up, whether it fits or not. */
    private static List<Summe> summen(List<Auswertung.Zeile> zeilen) {
        List<Summe> summen = new ArrayList<>();
        aus(summen, "kundenreaktionen", mit(zeilen, "kanal."));
        aus(summen, "kundenreaktionen", mit(zeilen, "kanalnennung."));
        aus(summen, "beschwerden", mit(zeilen, BEREICH));
        for (String bereich : mit(zeilen, BEREICH)) {
            aus(
                    summen,
                    bereich,
                    zeilen.stream()
                            .filter(zeile -> zeile.schluessel().startsWith(THEMA))
                            .filter(zeile -> zeile.bedeutung().nenner().equals(bereich))
                            .map(Auswertung.Zeile::schluessel)
                            .toList());
        }
        aus(summen, "lob", mit(zeilen, "lob.thema."));
        aus(summen, "anliegen", List.of("beschwerden", "lob"));
        return summen;
    }

    private static List<String> mit(List<Auswertung.Zeile> zeilen, String anfang) {
        return zeilen.stream()
                .map(Auswertung.Zeile::schluessel)
                .filter(schluessel -> schluessel.startsWith(anfang))
                .toList();
    }

    private static void aus(List<Summe> summen, String ganzes, List<String> teile) {
        if (!teile.isEmpty()) {
            summen.add(Summe.aus(ganzes, teile));
        }
    }

    private static Zahl zahl(Auswertung.Zeile zeile) {
        return new Zahl(
                zeile.schluessel(),
                zeile.bedeutung().titel(),
                zeile.wert(),
                zeile.bedeutung().nenner(),
                zeile.nenner(),
                zeile.anteil(),
                zeile.vorjahr(),
                zeile.veraenderung());
    }
}
