package de.ombud.geheimhaltung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A reader who reckons: knows every printed cell, how the cells add up, that nothing is below 0 and that a 0 would have been printed, and
 * narrows a hidden cell down by linear programming. Only hidden cells that hang together are looked at.
 */
final class Nachrechner {

    private final Zahlentafel tafel;
    private final List<Gleichung> gleichungen = new ArrayList<>();

    /** Σ sign × hidden cell = value */
    private record Gleichung(Map<String, Integer> vorzeichen, double wert) {}

    Nachrechner(Zahlentafel tafel, Set<String> verborgen) {
        this.tafel = tafel;
        for (Summe summe : tafel.summen()) {
            Map<String, Integer> vorzeichen = new HashMap<>();
            double wert = 0;
            for (String teil : summe.teile()) {
                if (verborgen.contains(teil)) {
                    vorzeichen.put(teil, 1);
                } else {
                    wert -= tafel.wert(teil);
                }
            }
            if (verborgen.contains(summe.ganzes())) {
                vorzeichen.put(summe.ganzes(), -1);
            } else {
                wert += tafel.wert(summe.ganzes());
            }
            if (!vorzeichen.isEmpty()) {
                gleichungen.add(new Gleichung(vorzeichen, wert));
            }
        }
    }

    Spielraum zu(String zelle) {
        Set<Gleichung> umfeld = umfeld(zelle);
        if (umfeld.stream().allMatch(gleichung -> gleichung.wert() == 0)) {
            // nothing around it is printed but noughts: with each solution its double is one, too
            return new Spielraum(0, Double.POSITIVE_INFINITY);
        }
        ExpressionsBasedModel modell = new ExpressionsBasedModel();
        Map<String, Variable> unbekannte = new TreeMap<>();
        unbekannte.put(zelle, unbekannte(modell, zelle).weight(1));
        for (Gleichung gleichung : umfeld) {
            Expression zeile = modell.newExpression("Gleichung " + modell.countExpressions())
                    .level(gleichung.wert());
            gleichung
                    .vorzeichen()
                    .forEach((name, vorzeichen) ->
                            zeile.set(unbekannte.computeIfAbsent(name, n -> unbekannte(modell, n)), vorzeichen));
        }
        return new Spielraum(grenze(modell.minimise()), grenze(modell.maximise()));
    }

    private Variable unbekannte(ExpressionsBasedModel modell, String zelle) {
        return modell.newVariable(zelle).lower(tafel.ungedruckt().contains(zelle) ? 0 : 1);
    }

    private static double grenze(Optimisation.Result ergebnis) {
        return switch (ergebnis.getState()) {
            case OPTIMAL, DISTINCT -> ergebnis.getValue();
            case UNBOUNDED -> Double.POSITIVE_INFINITY;
            default -> throw new IllegalStateException("a table that is there has a solution: " + ergebnis);
        };
    }

    private Set<Gleichung> umfeld(String zelle) {
        Set<Gleichung> umfeld = new LinkedHashSet<>();
        Set<String> gesehen = new HashSet<>(Set.of(zelle));
        boolean neu = true;
        while (neu) {
            neu = false;
            for (Gleichung gleichung : gleichungen) {
                if (gleichung.vorzeichen().keySet().stream().anyMatch(gesehen::contains) && umfeld.add(gleichung)) {
                    gesehen.addAll(gleichung.vorzeichen().keySet());
                    neu = true;
                }
            }
        }
        return umfeld;
    }
}
