package de.ombud.geheimhaltung;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts and how they add up. A rest that the table does not print becomes a cell of its own, because a reader can reckon it.
 *
 * @param werte name of a cell → how many; none below 0
 * @param ungedruckt cells that stand nowhere and are known only by what stands around them
 */
public record Zahlentafel(Map<String, Integer> werte, List<Summe> summen, List<String> ungedruckt) {

    private static final String REST = "Rest von ";

    public Zahlentafel {
        werte = new TreeMap<>(werte);
        summen = List.copyOf(summen);
        ungedruckt = List.copyOf(ungedruckt);
    }

    /** @throws IllegalArgumentException where a cell is missing, is negative, or the parts are not what the whole says */
    public static Zahlentafel von(Map<String, Integer> werte, List<Summe> summen) {
        Map<String, Integer> alle = new TreeMap<>(werte);
        List<Summe> volle = new ArrayList<>();
        List<String> reste = new ArrayList<>();
        for (Summe summe : summen) {
            int rest = wert(alle, summe.ganzes())
                    - summe.teile().stream().mapToInt(teil -> wert(alle, teil)).sum();
            if (rest < 0 || summe.ohneRest() && rest > 0) {
                throw new IllegalArgumentException("the parts of " + summe.ganzes() + " differ from it by " + rest);
            }
            if (summe.ohneRest()) {
                volle.add(summe);
            } else {
                String name = REST + summe.ganzes() + " ohne " + String.join(", ", summe.teile());
                reste.add(name);
                alle.put(name, rest);
                List<String> teile = new ArrayList<>(summe.teile());
                teile.add(name);
                volle.add(Summe.aus(summe.ganzes(), teile));
            }
        }
        return new Zahlentafel(alle, volle, reste);
    }

    private static int wert(Map<String, Integer> werte, String zelle) {
        Integer wert = werte.get(zelle);
        if (wert == null || wert < 0) {
            throw new IllegalArgumentException("no count for " + zelle + ": " + wert);
        }
        return wert;
    }

    int wert(String zelle) {
        return wert(werte, zelle);
    }
}
