package de.ombud.einfuhr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is wrong with a file, as far as a person can read it: of a file that fits nowhere every row would be named for every column. */
final class Fehlerliste {

    static final int HOECHSTENS = 10_000;

    private final List<Zeilenfehler> genannte = new ArrayList<>();
    private long anzahl;

    void nimm(long zeile, String spalte, String message) {
        anzahl++;
        if (genannte.size() < HOECHSTENS) {
            genannte.add(new Zeilenfehler(zeile, spalte, message));
        }
    }

    void nimm(long zeile, Spalte spalte, String message) {
        nimm(zeile, spalte.titel(), message);
    }

    boolean leer() {
        return anzahl == 0;
    }

    long anzahl() {
        return anzahl;
    }

    List<Zeilenfehler> genannte() {
        genannte.sort(Comparator.comparingLong(Zeilenfehler::zeile));
        return List.copyOf(genannte);
    }
}
