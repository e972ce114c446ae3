package de.ombud.geheimhaltung;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides every small cell, and as many others as it takes until nobody who reckons can narrow a hidden one down to fewer than five values.
 * The pattern follows from the table alone, so that every edition of a year hides the same cells; what they leave out and what they
 * add never shows more than all of them together.
 */
public final class Geheimhaltung {

    /** domain.md §8: cells under 5 are suppressed in anything that leaves the house; a 0 says nothing about anybody. */
    public static final int KLEIN = 4;

    private static final int MINDESTENS_WERTE = KLEIN + 1;

    private Geheimhaltung() {}

    /** Whether a number of this size shows single people. */
    public static boolean istKlein(int wert) {
        return wert >= 1 && wert <= KLEIN;
    }

    /** @return names of the printed cells that are to be hidden, sorted */
    public static Set<String> gesperrte(Zahlentafel tafel) {
        Set<String> verborgen = new TreeSet<>(tafel.ungedruckt());
        tafel.werte().keySet().stream()
                .filter(zelle -> istKlein(tafel.wert(zelle)))
                .forEach(verborgen::add);
        // what is hidden besides only ever gives the others more room, so each cell is looked at once
        Deque<String> zuPruefen = new ArrayDeque<>(verborgen);
        while (!zuPruefen.isEmpty()) {
            String zelle = zuPruefen.pop();
            while (istVerraten(tafel, verborgen, zelle)) {
                String opfer = opfer(tafel, verborgen, zelle);
                verborgen.add(opfer);
                zuPruefen.add(opfer);
            }
        }
        verborgen.removeAll(tafel.ungedruckt());
        return verborgen;
    }

    /** A rest that nobody prints may be known as long as it is not small. */
    private static boolean istVerraten(Zahlentafel tafel, Set<String> verborgen, String zelle) {
        boolean zuSchuetzen = !tafel.ungedruckt().contains(zelle) || istKlein(tafel.wert(zelle));
        return zuSchuetzen && new Nachrechner(tafel, verborgen).zu(zelle).werte() < MINDESTENS_WERTE;
    }

    /** The smallest printed cell beside it, for it costs the reader least; further off only where all that is near is hidden already. */
    private static String opfer(Zahlentafel tafel, Set<String> verborgen, String verraten) {
        Set<String> umkreis = new TreeSet<>(Set.of(verraten));
        Optional<String> gefunden = kleinste(tafel, verborgen, umkreis);
        while (gefunden.isEmpty()) {
            Set<String> weiter = nachbarn(tafel, umkreis);
            if (weiter.equals(umkreis)) {
                throw new IllegalStateException("all around " + verraten + " is hidden and it is still known");
            }
            umkreis = weiter;
            gefunden = kleinste(tafel, verborgen, umkreis);
        }
        return gefunden.get();
    }

    private static Set<String> nachbarn(Zahlentafel tafel, Set<String> umkreis) {
        Set<String> weiter = new TreeSet<>(umkreis);
        tafel.summen().stream()
                .map(Summe::glieder)
                .filter(glieder -> glieder.stream().anyMatch(umkreis::contains))
                .forEach(weiter::addAll);
        return weiter;
    }

    /** A 0 is always printed: that there was nothing says nothing about anybody, and is worth saying. */
    private static Optional<String> kleinste(Zahlentafel tafel, Set<String> verborgen, Set<String> zellen) {
        return zellen.stream()
                .filter(zelle -> !verborgen.contains(zelle))
                .filter(zelle -> tafel.wert(zelle) > 0)
                .min(Comparator.<String>comparingInt(tafel::wert).thenComparing(Comparator.naturalOrder()));
    }
}
