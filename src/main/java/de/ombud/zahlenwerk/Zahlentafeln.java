package de.ombud.zahlenwerk;

import de.ombud.geheimhaltung.Summe;
import de.ombud.geheimhaltung.Zahlentafel;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a reader of a year knows about its counts beside the counts: which are parts of which. */
@Component
class Zahlentafeln {

    private static final String GRUPPE = "beschwerden.gruppe.";
    private static final String THEMA = "beschwerden.thema.";

    private final Themenkatalog themen;

    Zahlentafeln(Themenkatalog themen) {
        this.themen = themen;
    }

    Zahlentafel von(Auswertung jahr) {
        Map<String, Integer> werte = new TreeMap<>();
        anzahlen(jahr).forEach(zeile -> {
            werte.put(zeile.schluessel(), Math.toIntExact(zeile.wert()));
            if (zeile.nenner() != null) {
                werte.put(zeile.bedeutung().nenner(), Math.toIntExact(zeile.nenner()));
            }
        });
        List<Summe> summen = new ArrayList<>();
        anteile(jahr).forEach((ganzes, teile) -> summen.addAll(summen(werte, ganzes.get(0), teile)));
        gruppen(werte).forEach((gruppe, teile) -> summen.addAll(summen(werte, gruppe, teile)));
        return Zahlentafel.von(werte, summen);
    }

    private static Stream<Auswertung.Zeile> anzahlen(Auswertung jahr) {
        return jahr.kennzahlen().stream().filter(Auswertung.Zeile::zaehlt);
    }

    /** Figures that are counted alike and are shares of the same whole. */
    private static Map<List<String>, List<String>> anteile(Auswertung jahr) {
        Map<List<String>, List<String>> anteile = new LinkedHashMap<>();
        anzahlen(jahr)
                .filter(zeile -> zeile.nenner() != null)
                .forEach(zeile -> anteile.computeIfAbsent(
                                List.of(zeile.bedeutung().nenner(), stamm(zeile.schluessel())),
                                neu -> new ArrayList<>())
                        .add(zeile.schluessel()));
        return anteile;
    }

    private static String stamm(String schluessel) {
        return schluessel.substring(0, schluessel.lastIndexOf('.') + 1);
    }

    private Map<String, List<String>> gruppen(Map<String, Integer> werte) {
        Map<String, List<String>> gruppen = new TreeMap<>();
        for (Thema thema : themen.alle()) {
            thema.gruppen().stream()
                    .filter(gruppe -> werte.containsKey(GRUPPE + gruppe) && werte.containsKey(THEMA + thema.code()))
                    .forEach(gruppe -> gruppen.computeIfAbsent(GRUPPE + gruppe, neu -> new ArrayList<>())
                            .add(THEMA + thema.code()));
        }
        return gruppen;
    }

    /** Parts that are more than the whole overlap, and then each is a part by itself. */
    private static List<Summe> summen(Map<String, Integer> werte, String ganzes, List<String> teile) {
        int zusammen = teile.stream().mapToInt(werte::get).sum();
        if (zusammen == werte.get(ganzes)) {
            return List.of(Summe.aus(ganzes, teile));
        }
        if (zusammen < werte.get(ganzes)) {
            return List.of(Summe.hoechstens(ganzes, teile));
        }
        return teile.stream()
                .filter(teil -> werte.get(teil) <= werte.get(ganzes))
                .map(teil -> Summe.hoechstens(ganzes, List.of(teil)))
                .toList();
    }
}
