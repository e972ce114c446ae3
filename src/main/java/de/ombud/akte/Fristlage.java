package de.ombud.akte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a deadline stands, to be said in words: colour alone tells nothing to those who do not see it.
 *
 * @param bezeichnung German words for what is due
 * @param bis the last legal day
 * @param am the day on which it was done; null while it is not
 * @param tage days left, late or too late, according to {@code wort}; never negative
 */
record Fristlage(String bezeichnung, LocalDate bis, LocalDate am, Wort wort, long tage) {

    /** Each has its sentence in {@code akte.frist.<wort>}. */
    enum Wort {
        OFFEN,
        MORGEN,
        HEUTE,
        GESTERN,
        UEBERFAELLIG,
        RECHTZEITIG,
        VERSPAETET,
        ENTFAELLT
    }

    /** @param heute the legal day of the person who looks */
    static Fristlage von(Aktenfrist frist, LocalDate heute) {
        if (frist.am() != null) {
            long zuSpaet = ChronoUnit.DAYS.between(frist.bis(), frist.am());
            return lage(frist, zuSpaet > 0 ? Wort.VERSPAETET : Wort.RECHTZEITIG, Math.max(zuSpaet, 0));
        }
        if (!frist.erwartet()) {
            return lage(frist, Wort.ENTFAELLT, 0);
        }
        long uebrig = ChronoUnit.DAYS.between(heute, frist.bis());
        return lage(frist, offen(uebrig), Math.abs(uebrig));
    }

    private static Fristlage lage(Aktenfrist frist, Wort wort, long tage) {
        return new Fristlage(frist.bezeichnung(), frist.bis(), frist.am(), wort, tage);
    }

    private static Wort offen(long uebrig) {
        if (uebrig > 1) {
            return Wort.OFFEN;
        }
        if (uebrig < -1) {
            return Wort.UEBERFAELLIG;
        }
        return uebrig == 1 ? Wort.MORGEN : uebrig == 0 ? Wort.HEUTE : Wort.GESTERN;
    }

    public String schluessel() {
        return "akte.frist." + wort.name();
    }

    /** Not yet done and the last day has come or passed. */
    public boolean draengt() {
        return wort == Wort.HEUTE || wort == Wort.GESTERN || wort == Wort.UEBERFAELLIG;
    }
}
