package de.ombud.zahlenwerk;

import java.util.List;
import java.util.Optional;

/**
 * Which rows of a section stand beside each other in its chart: the first that are counted alike, and at most as many as one can read.
 *
 * @param von first of them, counted from 0
 * @param bis last of them
 */
record Diagrammbereich(int von, int bis) {

    private static final int LESBAR = 12;

    /** Empty where nothing would be seen. */
    static Optional<Diagrammbereich> in(List<Auswertung.Zeile> zeilen) {
        int von = 0;
        while (von < zeilen.size()) {
            int bis = von;
            while (bis + 1 < zeilen.size() && bis - von < LESBAR - 1 && gleich(zeilen.get(von), zeilen.get(bis + 1))) {
                bis++;
            }
            if (bis > von && zeilen.subList(von, bis + 1).stream().anyMatch(Diagrammbereich::sichtbar)) {
                return Optional.of(new Diagrammbereich(von, bis));
            }
            von = bis + 1;
        }
        return Optional.empty();
    }

    private static boolean gleich(Auswertung.Zeile eine, Auswertung.Zeile andere) {
        return eine.ebene() == andere.ebene() && reihe(eine.schluessel()).equals(reihe(andere.schluessel()));
    }

    private static boolean sichtbar(Auswertung.Zeile zeile) {
        return zeile.wert() != null && zeile.wert() > 0 || zeile.vorjahr() != null && zeile.vorjahr() > 0;
    }

    /** {@code kanal.} of {@code kanal.EMAIL}; empty for a figure that stands alone. */
    static String reihe(String schluessel) {
        return schluessel.substring(0, schluessel.lastIndexOf('.') + 1);
    }
}
