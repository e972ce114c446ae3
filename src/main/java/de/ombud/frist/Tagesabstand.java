package de.ombud.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far away a last day is, counted in calendar days and said in the same words wherever it stands.
 *
 * @param tage days left or late, never negative
 */
public record Tagesabstand(Wort wort, long tage) {

    /** Each has its sentence in {@code akte.frist.<wort>}. */
    public enum Wort {
        OFFEN,
        MORGEN,
        HEUTE,
        /** by the clock, a few hours ago */
        ABGELAUFEN,
        GESTERN,
        UEBERFAELLIG
    }

    /** @param abgelaufen whether the hour of the last day has passed, where one counts */
    public static Tagesabstand von(LocalDate heute, LocalDate letzterTag, boolean abgelaufen) {
        long uebrig = ChronoUnit.DAYS.between(heute, letzterTag);
        return new Tagesabstand(wort(uebrig, abgelaufen), Math.abs(uebrig));
    }

    public static Tagesabstand von(Instant jetzt, Instant faellig) {
        return von(Ortszeit.tag(jetzt), Ortszeit.tag(faellig), faellig.isBefore(jetzt));
    }

    private static Wort wort(long uebrig, boolean abgelaufen) {
        if (uebrig > 1) {
            return Wort.OFFEN;
        }
        if (uebrig == 1) {
            return Wort.MORGEN;
        }
        if (uebrig == 0) {
            return abgelaufen ? Wort.ABGELAUFEN : Wort.HEUTE;
        }
        return uebrig == -1 ? Wort.GESTERN : Wort.UEBERFAELLIG;
    }

    public String schluessel() {
        return "akte.frist." + wort.name();
    }
}
