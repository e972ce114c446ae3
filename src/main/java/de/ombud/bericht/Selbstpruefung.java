package de.ombud.bericht;

import de.ombud.bericht.Befund.Art;
import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Kapitel;
import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import de.ombud.geheimhaltung.Geheimhaltung;
import de.ombud.geheimhaltung.Summe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a report as its most attentive reader will, pencil in hand, before that reader does. */
final class Selbstpruefung {

    private static final BigDecimal NENNENSWERT = BigDecimal.TEN;
    private static final long NENNENSWERTE_ZAHL = 20;
    private static final String THEMA = "beschwerden.thema.";
    private static final String BESCHWERDEN = "beschwerden";

    private final Berichtstext bericht;
    private final Map<String, Zahl> zahlen = new LinkedHashMap<>();
    private final List<Befund> befunde = new ArrayList<>();

    private Selbstpruefung(Berichtstext bericht) {
        this.bericht = bericht;
        bericht.zahlen().forEach(zahl -> zahlen.putIfAbsent(zahl.schluessel(), zahl));
    }

    static List<Befund> von(Berichtstext bericht) {
        Selbstpruefung pruefung = new Selbstpruefung(bericht);
        bericht.kapitel().forEach(pruefung::kapitel);
        pruefung.erwaehnung();
        return pruefung.befunde.stream().distinct().toList();
    }

    private void kapitel(Kapitel kapitel) {
        for (Tabelle tabelle : kapitel.tabellen()) {
            tabelle.summen().forEach(summe -> summe(kapitel, tabelle, summe));
            tabelle.zahlen().forEach(zahl -> zahl(kapitel, zahl));
        }
        Satzpruefung saetze = new Satzpruefung(bericht, zahlen);
        for (Absatz absatz : kapitel.absaetze()) {
            saetze.zu(absatz).forEach((art, satz) -> melde(art, kapitel, absatz.text(), satz));
        }
    }

    private void summe(Kapitel kapitel, Tabelle tabelle, Summe summe) {
        summe(kapitel, tabelle, summe, Zahl::wert, String.valueOf(bericht.jahr()));
        summe(kapitel, tabelle, summe, Zahl::vorjahr, String.valueOf(bericht.jahr() - 1));
    }

    private void summe(Kapitel kapitel, Tabelle tabelle, Summe summe, Function<Zahl, Long> spalte, String jahr) {
        Optional<Long> ganzes = Optional.ofNullable(zahlen.get(summe.ganzes())).map(spalte);
        List<Long> teile = summe.teile().stream()
                .flatMap(teil -> Optional.ofNullable(zahlen.get(teil)).map(spalte).stream())
                .toList();
        if (ganzes.isEmpty() || teile.size() < summe.teile().size()) {
            return;
        }
        long zusammen = teile.stream().mapToLong(Long::longValue).sum();
        if (summe.ohneRest() ? zusammen != ganzes.get() : zusammen > ganzes.get()) {
            String rechnung = teile.stream()
                    .filter(teil -> teil != 0)
                    .map(String::valueOf)
                    .reduce((a, b) -> a + " + " + b)
                    .orElse("0");
            melde(
                    Art.SUMME,
                    kapitel,
                    tabelle.titel() + ", " + titel(summe.ganzes()) + ", " + jahr,
                    "%s ergibt %d, angegeben sind %d.".formatted(rechnung, zusammen, ganzes.get()));
        }
    }

    private void zahl(Kapitel kapitel, Zahl zahl) {
        if (zahl.anteil() != null && zahl.nenner() != null) {
            anteil(kapitel, zahl);
        }
        if (zahl.wert() != null && zahl.vorjahr() != null) {
            Rechnung.anteil(zahl.wert() - zahl.vorjahr(), zahl.vorjahr())
                    .filter(richtig -> zahl.veraenderung() != null && richtig.compareTo(zahl.veraenderung()) != 0)
                    .ifPresent(richtig -> melde(
                            Art.VERAENDERUNG,
                            kapitel,
                            zahl.titel(),
                            "Von %d auf %d sind es %s %%, angegeben sind %s %%."
                                    .formatted(
                                            zahl.vorjahr(),
                                            zahl.wert(),
                                            Rechnung.deutsch(richtig),
                                            Rechnung.deutsch(zahl.veraenderung()))));
        }
        if (bericht.aussen() && (istKlein(zahl.wert()) || istKlein(zahl.vorjahr()))) {
            melde(Art.KLEIN, kapitel, zahl.titel(), "Eine Zahl von 1 bis 4 verlässt das Haus nicht.");
        }
    }

    private void anteil(Kapitel kapitel, Zahl zahl) {
        long nenner = zahl.nenner();
        if (zahl.wert() != null && zahl.wert() > nenner) {
            melde(Art.ANTEIL, kapitel, zahl.titel(), "%d sind mehr als %d.".formatted(zahl.wert(), nenner));
        }
        if (!Rechnung.istMoeglich(zahl.anteil(), nenner)) {
            melde(Art.ANTEIL, kapitel, zahl.titel(), Rechnung.unmoeglich(zahl.anteil(), nenner));
        } else if (zahl.wert() != null) {
            Rechnung.anteil(zahl.wert(), nenner)
                    .filter(richtig -> richtig.compareTo(zahl.anteil()) != 0)
                    .ifPresent(richtig -> melde(
                            Art.ANTEIL,
                            kapitel,
                            zahl.titel(),
                            "%d von %d sind %s %%, angegeben sind %s %%."
                                    .formatted(
                                            zahl.wert(),
                                            nenner,
                                            Rechnung.deutsch(richtig),
                                            Rechnung.deutsch(zahl.anteil()))));
        }
        Long ganzes =
                Optional.ofNullable(zahlen.get(zahl.bezug())).map(Zahl::wert).orElse(null);
        if (ganzes != null && ganzes != nenner) {
            melde(
                    Art.ANTEIL,
                    kapitel,
                    zahl.titel(),
                    "Der Anteil bezieht sich auf %d, „%s“ sind aber %d."
                            .formatted(nenner, titel(zahl.bezug()), ganzes));
        }
    }

    /** What most or many complained of, or what grew by half, is spoken of and does not only stand in a table. */
    private void erwaehnung() {
        Optional<Long> alle = Optional.ofNullable(zahlen.get(BESCHWERDEN)).map(Zahl::wert);
        long groesste = zahlen.values().stream()
                .filter(zahl -> zahl.schluessel().startsWith(THEMA) && zahl.wert() != null)
                .mapToLong(Zahl::wert)
                .max()
                .orElse(0);
        for (Zahl zahl : zahlen.values()) {
            if (alle.isEmpty() || !zahl.schluessel().startsWith(THEMA) || zahl.wert() == null) {
                continue;
            }
            boolean gross = zahl.wert() > 0 && zahl.wert() == groesste
                    || Rechnung.anteil(zahl.wert(), alle.get())
                            .filter(anteil -> anteil.compareTo(NENNENSWERT) >= 0)
                            .isPresent();
            boolean gewachsen =
                    zahl.vorjahr() != null && zahl.wert() >= NENNENSWERTE_ZAHL && 2 * zahl.wert() >= 3 * zahl.vorjahr();
            if ((gross || gewachsen) && !istErwaehnt(zahl)) {
                befunde.add(new Befund(
                        Art.ERWAEHNUNG,
                        Berichtsteil.SCHWERPUNKTE.name(),
                        zahl.titel(),
                        "Mit %d Beschwerden (Vorjahr %s) ein Schwerpunkt, über den der Text nichts sagt."
                                .formatted(zahl.wert(), zahl.vorjahr() == null ? "nicht bekannt" : zahl.vorjahr())));
            }
        }
    }

    private boolean istErwaehnt(Zahl zahl) {
        String titel = zahl.titel().replaceFirst("^.*: ", "").replaceFirst("^\\p{L}\\d+ ", "");
        return bericht.kapitel().stream()
                .flatMap(kapitel -> kapitel.absaetze().stream())
                .anyMatch(absatz -> absatz.bezug().contains(zahl.schluessel())
                        || absatz.text().contains(titel));
    }

    private void melde(Art art, Kapitel kapitel, String stelle, String satz) {
        befunde.add(new Befund(art, kapitel.schluessel(), stelle, satz));
    }

    private String titel(String schluessel) {
        return Optional.ofNullable(zahlen.get(schluessel)).map(Zahl::titel).orElse(schluessel);
    }

    private static boolean istKlein(Long wert) {
        return wert != null && wert <= Geheimhaltung.KLEIN && Geheimhaltung.istKlein(wert.intValue());
    }
}
