package de.ombud.leitstand;

import de.ombud.vorgang.Bereich;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The distribution as a table: a line for each site that has any, a column for each area, and the site as a whole. */
record Uebersicht(List<Zeile> zeilen) {

    Uebersicht {
        zeilen = List.copyOf(zeilen);
    }

    /**
     * @param gesamt the site as a whole: less than the sum of its areas where a case concerns several
     * @param bereiche only those that have any
     */
    record Zeile(String dienststelle, Verteilung gesamt, Map<Bereich, Verteilung> bereiche) {}

    static Uebersicht von(List<Verteilung> verteilung) {
        Map<String, Zeile> zeilen = new LinkedHashMap<>();
        verteilung.stream().filter(v -> v.bereich() == null).forEach(v -> {
            zeilen.put(v.dienststelle(), new Zeile(v.dienststelle(), v, new LinkedHashMap<>()));
        });
        verteilung.stream().filter(v -> v.bereich() != null).forEach(v -> {
            zeilen.get(v.dienststelle()).bereiche().put(v.bereich(), v);
        });
        return new Uebersicht(List.copyOf(zeilen.values()));
    }
}
