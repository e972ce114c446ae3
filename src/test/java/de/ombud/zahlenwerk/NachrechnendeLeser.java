package de.ombud.zahlenwerk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has collected every edition of several years and reckons: takes each printed number, share and change, knows what adds up to
 * what, that a hidden number is at least 1 because a 0 is printed, and narrows each hidden one down by linear programming. Knows nothing
 * of how numbers were hidden.
 */
final class NachrechnendeLeser {

    private static final double RUNDUNG = 0.05;
    private static final double HAAR = 1e-6;

    private final Map<String, Double> gedruckt = new TreeMap<>();
    private final Set<String> verborgen = new TreeSet<>();
    private final List<Bedingung> bedingungen = new ArrayList<>();

    /** von ≤ Σ factor × cell ≤ bis */
    private record Bedingung(Map<String, Double> faktoren, double von, double bis) {}

    /** @param ausgaben all that were printed, of whatever year */
    NachrechnendeLeser(Collection<Auswertung> ausgaben) {
        for (Auswertung ausgabe : ausgaben) {
            ausgabe.kennzahlen().forEach(zeile -> {
                lies(ausgabe.jahr() + " " + zeile.schluessel(), zeile.wert());
                lies(ausgabe.vorjahr() + " " + zeile.schluessel(), zeile.vorjahr());
                if (zeile.nenner() != null) {
                    lies(ausgabe.jahr() + " " + zeile.bedeutung().nenner(), zeile.nenner());
                }
            });
        }
        verborgen.removeAll(gedruckt.keySet());
        for (Auswertung ausgabe : ausgaben) {
            ausgabe.kennzahlen().forEach(zeile -> prozente(ausgabe, zeile));
        }
        bedingungen.removeIf(
                bedingung -> gedruckt.keySet().containsAll(bedingung.faktoren().keySet()));
    }

    private void lies(String zelle, Long wert) {
        if (wert == null) {
            verborgen.add(zelle);
        } else {
            gedruckt.put(zelle, wert.doubleValue());
        }
    }

    /** A rounded share or change binds its two numbers where only one of them is known. */
    private void prozente(Auswertung ausgabe, Auswertung.Zeile zeile) {
        String wert = ausgabe.jahr() + " " + zeile.schluessel();
        if (zeile.anteil() != null) {
            verhaeltnis(wert, ausgabe.jahr() + " " + zeile.bedeutung().nenner(), zeile.anteil(), 0);
        }
        if (zeile.veraenderung() != null) {
            verhaeltnis(wert, ausgabe.vorjahr() + " " + zeile.schluessel(), zeile.veraenderung(), 100);
        }
    }

    private void verhaeltnis(String teil, String ganzes, BigDecimal prozent, int dazu) {
        double p = prozent.doubleValue() + dazu;
        // teil ≥ (p − ½ Einheit) % × ganzes, and the same from above
        bedingungen.add(new Bedingung(Map.of(teil, 1.0, ganzes, -(p - RUNDUNG) / 100), 0, Double.POSITIVE_INFINITY));
        bedingungen.add(new Bedingung(Map.of(teil, 1.0, ganzes, -(p + RUNDUNG) / 100), Double.NEGATIVE_INFINITY, 0));
    }

    /** @param genau false where the parts may leave a rest */
    void weissDass(int jahr, String ganzes, List<String> teile, boolean genau) {
        Map<String, Double> faktoren = new HashMap<>();
        teile.forEach(teil -> faktoren.put(jahr + " " + teil, 1.0));
        faktoren.put(jahr + " " + ganzes, -1.0);
        bedingungen.add(new Bedingung(faktoren, genau ? 0 : Double.NEGATIVE_INFINITY, 0));
    }

    Set<String> verborgene() {
        return verborgen;
    }

    /** How many whole numbers a hidden cell may still be. */
    long werte(String zelle) {
        List<Bedingung> umfeld = umfeld(zelle);
        ExpressionsBasedModel modell = new ExpressionsBasedModel();
        Map<String, Variable> unbekannte = new TreeMap<>();
        unbekannte.put(zelle, modell.newVariable(zelle).lower(1).weight(1));
        boolean frei = true;
        for (Bedingung bedingung : umfeld) {
            double rest = bedingung.faktoren().entrySet().stream()
                    .filter(faktor -> gedruckt.containsKey(faktor.getKey()))
                    .mapToDouble(faktor -> faktor.getValue() * gedruckt.get(faktor.getKey()))
                    .sum();
            frei &= rest == 0;
            Expression zeile = modell.newExpression("Bedingung " + modell.countExpressions());
            bedingung.faktoren().forEach((name, faktor) -> {
                if (!gedruckt.containsKey(name)) {
                    zeile.set(
                            unbekannte.computeIfAbsent(
                                    name, neu -> modell.newVariable(neu).lower(1)),
                            faktor);
                }
            });
            if (bedingung.von() == bedingung.bis()) {
                zeile.level(-rest);
            } else if (Double.isInfinite(bedingung.von())) {
                zeile.upper(bedingung.bis() - rest);
            } else {
                zeile.lower(bedingung.von() - rest);
            }
        }
        if (frei) {
            return Long.MAX_VALUE;
        }
        double von = grenze(modell.minimise());
        double bis = grenze(modell.maximise());
        return Double.isInfinite(bis)
                ? Long.MAX_VALUE
                : (long) Math.floor(bis + HAAR) - (long) Math.ceil(von - HAAR) + 1;
    }

    private List<Bedingung> umfeld(String zelle) {
        // by their numbers: comparing all of them takes longer than the programme itself
        Set<Integer> umfeld = new LinkedHashSet<>();
        Set<String> gesehen = new HashSet<>(Set.of(zelle));
        boolean neu = true;
        while (neu) {
            neu = false;
            for (int nr = 0; nr < bedingungen.size(); nr++) {
                Set<String> unbekannte =
                        new HashSet<>(bedingungen.get(nr).faktoren().keySet());
                unbekannte.removeAll(gedruckt.keySet());
                if (unbekannte.stream().anyMatch(gesehen::contains) && umfeld.add(nr)) {
                    gesehen.addAll(unbekannte);
                    neu = true;
                }
            }
        }
        return umfeld.stream().map(bedingungen::get).toList();
    }

    private static double grenze(Optimisation.Result ergebnis) {
        return switch (ergebnis.getState()) {
            case OPTIMAL, DISTINCT -> ergebnis.getValue();
            case UNBOUNDED -> Double.POSITIVE_INFINITY;
            default -> throw new IllegalStateException("what was printed has a solution: " + ergebnis);
        };
    }
}
