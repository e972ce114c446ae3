package de.ombud.lagebild;

import de.ombud.frist.Ortszeit;
import de.ombud.lagebild.Faktenbuch.Stufe;
import de.ombud.lagebild.Faktenbuch.Summe;
import de.ombud.lagebild.Tafel.Zeile;
import de.ombud.lagebild.Tafel.Zelle;
import de.ombud.schaubild.Beschriftung;
import de.ombud.schaubild.Reihe;
import de.ombud.schaubild.Schaubild;
import de.ombud.system.Probleme;
import de.ombud.vorgang.Bereich;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes charts and tables of the counts. */
@Component
class Lagetafeln {

    private static final String RECHTZEITIG = "RECHTZEITIG";
    private static final String BEGRUENDET = "BEGRUENDET";
    private static final int MONATE = 12;
    private static final int THEMEN_IM_BILD = 15;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MONAT_KURZ = DateTimeFormatter.ofPattern("MM/yy", Locale.GERMANY);

    /** Of an age up to so many days; the last has no end. */
    private static final List<Integer> ALTER = List.of(7, 14, 28, Integer.MAX_VALUE);

    private static final LocalDate ANFANG = LocalDate.of(1900, 1, 1);

    private final Faktenbuch buch;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Probleme saetze;
    private final Clock uhr;

    Lagetafeln(Faktenbuch buch, Themenkatalog themen, Dienststellen dienststellen, Probleme saetze, Clock uhr) {
        this.buch = buch;
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    Lagebild zu(Lagewahl wahl) {
        List<Summe> wochen = buch.zaehle(wahl, Set.of(Fakt.EINGANG, Fakt.ABSCHLUSS), Stufe.WOCHE);
        List<Summe> ganz = buch.zaehle(wahl, Set.of(Fakt.THEMA, Fakt.ERGEBNIS, Fakt.FAELLIG), Stufe.GANZ);
        List<Summe> offen = buch.zaehle(wahl.zwischen(ANFANG, heute()), Set.of(Fakt.OFFEN), Stufe.GANZ);
        return new Lagebild(
                wahl,
                kacheln(wahl, wochen, ganz, offen),
                List.of(
                        wochen(wahl, wochen),
                        quote(wahl),
                        alter(wahl),
                        themen(wahl, ganz),
                        anteile("kanaele", Fakt.EINGANG, "akte.kanal.", wahl, wochen),
                        anteile("ergebnisse", Fakt.ERGEBNIS, "lagebild.ergebnis.", wahl, ganz),
                        vergleich("vergleich-frist", Fakt.FAELLIG, RECHTZEITIG, wahl),
                        vergleich("vergleich-begruendet", Fakt.ERGEBNIS, BEGRUENDET, wahl)));
    }

    private List<Lagebild.Kachel> kacheln(Lagewahl wahl, List<Summe> wochen, List<Summe> ganz, List<Summe> offen) {
        Predicate<Summe> rechtzeitig = s -> s.wert().equals(RECHTZEITIG);
        return List.of(
                new Lagebild.Kachel("eingang", gezaehlt(wochen, Fakt.EINGANG, wahl)),
                new Lagebild.Kachel("abschluss", gezaehlt(wochen, Fakt.ABSCHLUSS, wahl)),
                new Lagebild.Kachel(
                        "quote",
                        Zelle.anteil(
                                prozent(summe(ganz, Fakt.FAELLIG, rechtzeitig), summe(ganz, Fakt.FAELLIG, s -> true)))),
                new Lagebild.Kachel("beschwerden", gezaehlt(ganz, Fakt.THEMA, wahl)),
                new Lagebild.Kachel("offen", gezaehlt(offen, Fakt.OFFEN, wahl.zwischen(ANFANG, heute()))));
    }

    private static Zelle gezaehlt(List<Summe> summen, Fakt was, Lagewahl wahl) {
        return Zelle.anzahl(summe(summen, was, s -> true), new Fallwahl(was, "", wahl));
    }

    private Tafel wochen(Lagewahl wahl, List<Summe> summen) {
        List<String> stellen = new ArrayList<>();
        List<Zeile> zeilen = new ArrayList<>();
        List<Double> eingang = new ArrayList<>();
        List<Double> abschluss = new ArrayList<>();
        LocalDate montag = wahl.von().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate woche = montag; !woche.isAfter(wahl.bis()); woche = woche.plusWeeks(1)) {
            LocalDate dieser = woche;
            Lagewahl teil = wahl.zwischen(spaeter(woche, wahl.von()), frueher(woche.plusDays(6), wahl.bis()));
            long herein = summe(summen, Fakt.EINGANG, s -> s.ab().equals(dieser));
            long fertig = summe(summen, Fakt.ABSCHLUSS, s -> s.ab().equals(dieser));
            String kurz = saetze.text("lagebild.woche", woche.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            stellen.add(kurz);
            eingang.add((double) herein);
            abschluss.add((double) fertig);
            zeilen.add(new Zeile(
                    saetze.text("lagebild.woche.lang", kurz, TAG.format(teil.von()), TAG.format(teil.bis())),
                    List.of(
                            Zelle.anzahl(herein, new Fallwahl(Fakt.EINGANG, "", teil)),
                            Zelle.anzahl(fertig, new Fallwahl(Fakt.ABSCHLUSS, "", teil)))));
        }
        String bild = Schaubild.linien(
                beschriftung("wochen", "kundenreaktionen"),
                stellen,
                List.of(new Reihe(spalte("eingang"), eingang), new Reihe(spalte("abschluss"), abschluss)));
        return tafel("wochen", bild, List.of("woche", "eingang", "abschluss"), zeilen);
    }

    /** Always twelve months, because one month alone says nothing about a rate. */
    private Tafel quote(Lagewahl wahl) {
        YearMonth letzter = YearMonth.from(wahl.bis());
        List<YearMonth> monate = IntStream.range(0, MONATE)
                .mapToObj(i -> letzter.minusMonths(MONATE - 1L - i))
                .toList();
        Lagewahl jahr = wahl.zwischen(monate.get(0).atDay(1), letzter.atEndOfMonth());
        List<Summe> summen = buch.zaehle(jahr, Set.of(Fakt.FAELLIG), Stufe.MONAT);
        List<Zeile> zeilen = new ArrayList<>();
        List<Double> quoten = new ArrayList<>();
        for (YearMonth monat : monate) {
            Lagewahl teil = wahl.zwischen(monat.atDay(1), monat.atEndOfMonth());
            List<Summe> davon =
                    summen.stream().filter(s -> s.ab().equals(teil.von())).toList();
            List<Zelle> zellen = quotenzellen(davon, Fakt.FAELLIG, RECHTZEITIG, teil);
            quoten.add(prozent(
                    summe(davon, Fakt.FAELLIG, s -> s.wert().equals(RECHTZEITIG)),
                    summe(davon, Fakt.FAELLIG, s -> true)));
            zeilen.add(new Zeile(MONAT.format(monat), zellen));
        }
        String bild = Schaubild.linien(
                beschriftung("quote", "prozent"),
                monate.stream().map(MONAT_KURZ::format).toList(),
                List.of(new Reihe(spalte("quote"), quoten)));
        return tafel("quote", bild, List.of("monat", "faellig", "rechtzeitig", "quote"), zeilen);
    }

    private Tafel alter(Lagewahl wahl) {
        List<String> bereiche = new ArrayList<>();
        List<Zeile> zeilen = new ArrayList<>();
        List<List<Double>> werte = new ArrayList<>();
        Map<Integer, List<Summe>> jeAlter = new LinkedHashMap<>();
        for (int i = 0; i < ALTER.size(); i++) {
            werte.add(new ArrayList<>());
            jeAlter.put(i, buch.zaehle(alter(wahl, i), Set.of(Fakt.OFFEN), Stufe.GANZ));
        }
        for (Bereich bereich : Bereich.values()) {
            List<Zelle> zellen = new ArrayList<>();
            for (int i = 0; i < ALTER.size(); i++) {
                long n = summe(jeAlter.get(i), Fakt.OFFEN, s -> s.wert().equals(bereich.name()));
                werte.get(i).add((double) n);
                zellen.add(Zelle.anzahl(n, new Fallwahl(Fakt.OFFEN, bereich.name(), alter(wahl, i))));
            }
            bereiche.add(saetze.text("akte.bereich." + bereich));
            zeilen.add(new Zeile(saetze.text("akte.bereich." + bereich), zellen));
        }
        List<String> klassen =
                IntStream.range(0, ALTER.size()).mapToObj(i -> "alter." + i).toList();
        String bild = Schaubild.saeulen(
                beschriftung("alter", "anliegen"),
                bereiche,
                IntStream.range(0, ALTER.size())
                        .mapToObj(i -> new Reihe(spalte(klassen.get(i)), werte.get(i)))
                        .toList());
        List<String> spalten = new ArrayList<>(List.of("bereich"));
        spalten.addAll(klassen);
        return tafel("alter", bild, spalten, zeilen);
    }

    /** An age is a span of days of receipt, so that its cases can be listed by the same rule. */
    private Lagewahl alter(Lagewahl wahl, int i) {
        LocalDate bis = i == 0 ? heute() : heute().minusDays(ALTER.get(i - 1) + 1L);
        LocalDate von = ALTER.get(i) == Integer.MAX_VALUE ? ANFANG : heute().minusDays(ALTER.get(i));
        return wahl.zwischen(von, bis);
    }

    private Tafel themen(Lagewahl wahl, List<Summe> summen) {
        Map<String, String> titel = themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel));
        List<Summe> sortiert = summen.stream()
                .filter(s -> s.was() == Fakt.THEMA)
                .sorted(Comparator.comparingLong(Summe::n).reversed().thenComparing(Summe::wert))
                .toList();
        List<Summe> gezeigte = sortiert.subList(0, Math.min(THEMEN_IM_BILD, sortiert.size()));
        String bild = Schaubild.balken(
                beschriftung("themen", "beschwerden"),
                gezeigte.stream()
                        .map(s -> titel.getOrDefault(s.wert(), saetze.text("lagebild.ohne-thema")))
                        .toList(),
                List.of(reihe("beschwerden", gezeigte)));
        return tafel(
                "themen",
                bild,
                List.of("thema", "beschwerden", "anteil"),
                zeilenMitAnteil(
                        sortiert,
                        s -> titel.containsKey(s.wert())
                                ? titel.get(s.wert()) + " (" + s.wert() + ")"
                                : saetze.text("lagebild.ohne-thema"),
                        wahl));
    }

    private Tafel anteile(String schluessel, Fakt was, String worte, Lagewahl wahl, List<Summe> summen) {
        Map<String, Long> jeWert = new LinkedHashMap<>();
        summen.stream().filter(s -> s.was() == was).forEach(s -> jeWert.merge(s.wert(), s.n(), Long::sum));
        List<Summe> sortiert = jeWert.entrySet().stream()
                .map(e -> new Summe(was, e.getKey(), wahl.von(), "", e.getValue(), 0))
                .sorted(Comparator.comparingLong(Summe::n).reversed())
                .toList();
        String bild = Schaubild.balken(
                beschriftung(schluessel, "anzahl"),
                sortiert.stream().map(s -> saetze.text(worte + s.wert())).toList(),
                List.of(reihe("anzahl", sortiert)));
        return tafel(
                schluessel,
                bild,
                List.of(schluessel, "anzahl", "anteil"),
                zeilenMitAnteil(sortiert, s -> saetze.text(worte + s.wert()), wahl));
    }

    private static List<Zeile> zeilenMitAnteil(
            List<Summe> summen, java.util.function.Function<Summe, String> name, Lagewahl wahl) {
        long alle = summen.stream().mapToLong(Summe::n).sum();
        return summen.stream()
                .map(s -> new Zeile(
                        name.apply(s),
                        List.of(
                                Zelle.anzahl(s.n(), new Fallwahl(s.was(), s.wert(), wahl)),
                                Zelle.anteil(prozent(s.n(), alle)))))
                .toList();
    }

    /** Sites side by side with their uncertainty, in the order of their names: a ranking would say what the numbers do not. */
    private Tafel vergleich(String schluessel, Fakt was, String wert, Lagewahl wahl) {
        List<Summe> summen = buch.zaehleJeDienststelle(wahl, Set.of(was), Stufe.GANZ);
        List<String> orte = new ArrayList<>();
        List<Zeile> zeilen = new ArrayList<>();
        List<Anteilsspanne> spannen = new ArrayList<>();
        for (Dienststelle ort : dienststellen.alle()) {
            List<Summe> hier = summen.stream()
                    .filter(s -> s.dienststelle().equals(ort.schluessel()))
                    .toList();
            Anteilsspanne spanne =
                    Anteilsspanne.von(summe(hier, was, s -> s.wert().equals(wert)), summe(hier, was, s -> true));
            if (wahl.dienststelle().isEmpty() || wahl.dienststelle().equals(ort.schluessel())) {
                List<Zelle> zellen = new ArrayList<>(quotenzellen(hier, was, wert, wahl.an(ort.schluessel())));
                zellen.add(Zelle.anteil(spanne.unten()));
                zellen.add(Zelle.anteil(spanne.oben()));
                orte.add(ort.name());
                spannen.add(spanne);
                zeilen.add(new Zeile(ort.name(), zellen));
            }
        }
        String bild = Schaubild.spannen(
                beschriftung(schluessel, "prozent"),
                orte,
                new Reihe("", spannen.stream().map(Anteilsspanne::unten).toList()),
                new Reihe("", spannen.stream().map(Anteilsspanne::anteil).toList()),
                new Reihe("", spannen.stream().map(Anteilsspanne::oben).toList()));
        return tafel(
                schluessel,
                bild,
                List.of("dienststelle", schluessel + ".n", schluessel + ".davon", "anteil", "unten", "oben"),
                zeilen);
    }

    private static List<Zelle> quotenzellen(List<Summe> summen, Fakt was, String wert, Lagewahl wahl) {
        long n = summe(summen, was, s -> true);
        long davon = summe(summen, was, s -> s.wert().equals(wert));
        return List.of(
                Zelle.anzahl(n, new Fallwahl(was, "", wahl)),
                Zelle.anzahl(davon, new Fallwahl(was, wert, wahl)),
                Zelle.anteil(prozent(davon, n)));
    }

    private static long summe(List<Summe> summen, Fakt was, Predicate<Summe> welche) {
        return summen.stream()
                .filter(s -> s.was() == was)
                .filter(welche)
                .mapToLong(Summe::n)
                .sum();
    }

    private static double prozent(long teil, long ganzes) {
        return ganzes == 0 ? Double.NaN : 100.0 * teil / ganzes;
    }

    private Reihe reihe(String spalte, List<Summe> summen) {
        return new Reihe(
                spalte(spalte), summen.stream().map(s -> (double) s.n()).toList());
    }

    private Tafel tafel(String schluessel, String bild, List<String> spalten, List<Zeile> zeilen) {
        return new Tafel(
                schluessel,
                saetze.text("lagebild." + schluessel + ".titel"),
                saetze.text("lagebild." + schluessel + ".satz"),
                zeilen.stream().flatMap(z -> z.zellen().stream()).allMatch(Zelle::istNichts) ? "" : bild,
                spalten.stream().map(this::spalte).toList(),
                zeilen);
    }

    private Beschriftung beschriftung(String schluessel, String einheit) {
        return new Beschriftung(
                "bild-" + schluessel,
                saetze.text("lagebild." + schluessel + ".titel"),
                saetze.text("lagebild." + schluessel + ".satz") + " " + saetze.text("lagebild.tabelle.darunter"),
                spalte(einheit));
    }

    private String spalte(String schluessel) {
        return saetze.text("lagebild.spalte." + schluessel);
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    private static LocalDate spaeter(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate frueher(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
