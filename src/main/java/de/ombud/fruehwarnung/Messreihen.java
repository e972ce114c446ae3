package de.ombud.fruehwarnung;

import de.ombud.lagebild.Fakt;
import de.ombud.lagebild.Faktenbuch;
import de.ombud.lagebild.Faktenbuch.Stufe;
import de.ombud.lagebild.Faktenbuch.Summe;
import de.ombud.lagebild.Lagewahl;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes series of what the dashboard counts, so that a sign and a number of the same month are the same. */
@Component
class Messreihen {

    /** What is usual, and the twelve months that are looked at. */
    private static final int MONATE = Verlauf.HOECHSTENS + 12;

    private final Faktenbuch buch;

    Messreihen(Faktenbuch buch) {
        this.buch = buch;
    }

    /** @param ab first month of each site in which anything came in */
    record Bestand(List<Messreihe> reihen, Map<String, YearMonth> ab) {}

    Bestand bis(YearMonth letzter) {
        Lagewahl wahl = Lagewahl.alles(letzter.minusMonths(MONATE - 1L).atDay(1), letzter.atEndOfMonth());
        Map<String, List<Summe>> jeOrt = buch
                .zaehleJeDienststelle(
                        wahl,
                        Set.of(Fakt.EINGANG, Fakt.ABSCHLUSS, Fakt.FAELLIG, Fakt.ERGEBNIS, Fakt.THEMA),
                        Stufe.MONAT)
                .stream()
                .collect(Collectors.groupingBy(Summe::dienststelle, TreeMap::new, Collectors.toList()));
        Map<String, YearMonth> ab = new HashMap<>();
        List<Messreihe> reihen = new ArrayList<>();
        jeOrt.forEach((ort, summen) -> erster(summen).ifPresent(erster -> {
            ab.put(ort, erster);
            reihen.add(new Messreihe(Messgroesse.DAUER, ort, "", je(summen, Fakt.ABSCHLUSS, Summe::tage)));
            reihen.add(
                    new Messreihe(Messgroesse.VERSPAETET, ort, "", anteil(summen, Fakt.FAELLIG, "SPAET", s -> true)));
            reihen.add(new Messreihe(
                    Messgroesse.BEGRUENDET,
                    ort,
                    "",
                    anteil(summen, Fakt.ERGEBNIS, "BEGRUENDET", s -> !s.wert().equals("OFFEN"))));
            summen.stream()
                    .filter(s -> s.was() == Fakt.THEMA)
                    .map(Summe::wert)
                    .distinct()
                    .sorted()
                    .forEach(thema -> reihen.add(thema(ort, thema, summen)));
        }));
        return new Bestand(reihen, ab);
    }

    private static Messreihe thema(String ort, String thema, List<Summe> summen) {
        return new Messreihe(
                Messgroesse.THEMA,
                ort,
                thema,
                summen.stream()
                        .filter(s -> s.was() == Fakt.THEMA && s.wert().equals(thema))
                        .collect(Collectors.toMap(Messreihen::monat, s -> new Messwert(s.n(), 1))));
    }

    private static Optional<YearMonth> erster(List<Summe> summen) {
        return summen.stream()
                .filter(s -> s.was() == Fakt.EINGANG)
                .map(Messreihen::monat)
                .min(YearMonth::compareTo);
    }

    private static Map<YearMonth, Messwert> je(
            List<Summe> summen, Fakt was, java.util.function.ToLongFunction<Summe> teil) {
        return summen.stream()
                .filter(s -> s.was() == was)
                .collect(Collectors.toMap(
                        Messreihen::monat, s -> new Messwert(teil.applyAsLong(s), s.n()), Messreihen::zusammen));
    }

    private static Map<YearMonth, Messwert> anteil(List<Summe> summen, Fakt was, String wert, Predicate<Summe> zaehlt) {
        return je(summen.stream().filter(zaehlt).toList(), was, s -> s.wert().equals(wert) ? s.n() : 0);
    }

    private static Messwert zusammen(Messwert a, Messwert b) {
        return new Messwert(a.teil() + b.teil(), a.n() + b.n());
    }

    private static YearMonth monat(Summe summe) {
        return YearMonth.from(summe.ab());
    }
}
