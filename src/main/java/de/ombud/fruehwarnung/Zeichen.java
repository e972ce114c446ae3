package de.ombud.fruehwarnung;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A series that stands out, or did so of late.
 *
 * @param seit first month in which it did, of the last time
 * @param hoechster the month of these that stands out most
 */
record Zeichen(Verlauf verlauf, YearMonth seit, Verlauf.Monat hoechster) {

    /** @param ab what was over before is no sign any more */
    static Optional<Zeichen> von(Verlauf verlauf, YearMonth ab) {
        List<Verlauf.Monat> letzte = new ArrayList<>();
        for (Verlauf.Monat monat : verlauf.monate()) {
            if (monat.auffaellig()) {
                boolean neu = !letzte.isEmpty()
                        && monat.monat()
                                .isAfter(letzte.get(letzte.size() - 1).monat().plusMonths(RUHE));
                if (neu) {
                    letzte.clear();
                }
                letzte.add(monat);
            }
        }
        return letzte.isEmpty() || letzte.get(letzte.size() - 1).monat().isBefore(ab)
                ? Optional.empty()
                : Optional.of(new Zeichen(
                        verlauf,
                        letzte.get(0).monat(),
                        letzte.stream()
                                .max((a, b) ->
                                        Double.compare(a.wert().wert(), b.wert().wert()))
                                .orElseThrow()));
    }

    /** After so many ordinary months it is over, and what comes then is another sign. */
    static final int RUHE = 3;

    /** For the page, as is the other. */
    public boolean dauertAn() {
        return verlauf.ruhigeMonate() == 0;
    }

    boolean istVorbei() {
        return verlauf.ruhigeMonate() >= RUHE;
    }

    public Schluessel schluessel() {
        Messreihe reihe = verlauf.reihe();
        return new Schluessel(reihe.groesse(), reihe.dienststelle(), reihe.thema(), seit);
    }

    /** What makes two signs the same. */
    record Schluessel(Messgroesse groesse, String dienststelle, String thema, YearMonth seit) {}
}
