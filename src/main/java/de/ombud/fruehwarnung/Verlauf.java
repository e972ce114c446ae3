package de.ombud.fruehwarnung;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A series held against its own past. What stands out does not become the usual: until it is over, each month is held against those before it.
 */
record Verlauf(Messreihe reihe, List<Monat> monate) {

    /** So many months are needed to say what is usual, and not more than so many, because an office changes. */
    static final int MINDESTENS = 12;

    static final int HOECHSTENS = 24;

    Verlauf {
        monate = List.copyOf(monate);
    }

    record Monat(YearMonth monat, Messwert wert, Befund befund) {

        boolean auffaellig() {
            return befund.auffaellig();
        }
    }

    /** @param ab first month of the series: before it nothing was recorded, which is no nought */
    static Verlauf von(Messreihe reihe, Regel regel, YearMonth ab, YearMonth bis) {
        Deque<Messwert> basis = new ArrayDeque<>();
        List<Monat> monate = new ArrayList<>();
        for (YearMonth monat = ab; !monat.isAfter(bis); monat = monat.plusMonths(1)) {
            Messwert wert = reihe.wert(monat);
            if (wert.ist()) {
                Befund befund = basis.size() < MINDESTENS ? Befund.UNBEKANNT : regel.pruefe(List.copyOf(basis), wert);
                monate.add(new Monat(monat, wert, befund));
                if (!befund.auffaellig()) {
                    basis.addLast(wert);
                }
                if (basis.size() > HOECHSTENS) {
                    basis.removeFirst();
                }
            }
        }
        return new Verlauf(reihe, monate);
    }

    List<Monat> auffaellige(YearMonth ab) {
        return monate.stream()
                .filter(Monat::auffaellig)
                .filter(monat -> !monat.monat().isBefore(ab))
                .toList();
    }

    /** Months since the last one that stood out, counted to the end: 0 while it does. */
    int ruhigeMonate() {
        int ruhige = 0;
        for (int i = monate.size() - 1; i >= 0 && !monate.get(i).auffaellig(); i--) {
            ruhige++;
        }
        return ruhige;
    }
}
