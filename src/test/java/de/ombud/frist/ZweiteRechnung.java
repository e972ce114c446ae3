package de.ombud.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The same days counted a second time and another way: public holidays from the laws of the Länder and the Easter formula, days one by
 * one, months by hand. Knows nothing of the library and of the clocks of the application.
 */
final class ZweiteRechnung {

    private static final Set<Land> EPIPHANIAS = Set.of(Land.BW, Land.BY, Land.ST);
    private static final Set<Land> FRONLEICHNAM = Set.of(Land.BW, Land.BY, Land.HE, Land.NW, Land.RP, Land.SL);
    private static final Set<Land> REFORMATION =
            Set.of(Land.BB, Land.MV, Land.SN, Land.ST, Land.TH, Land.HB, Land.HH, Land.NI, Land.SH);
    private static final Set<Land> ALLERHEILIGEN = Set.of(Land.BW, Land.BY, Land.NW, Land.RP, Land.SL);
    private static final int[] TAGE = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Map<Integer, Map<Land, Set<LocalDate>>> feiertage = new HashMap<>();

    /** Working days; 0 is the day itself or the next one. */
    LocalDate arbeitstage(LocalDate beginn, int anzahl, Land land) {
        LocalDate tag = anzahl == 0 ? beginn.minusDays(1) : beginn;
        int noch = Math.max(anzahl, 1);
        while (noch > 0) {
            tag = tag.plusDays(1);
            noch -= istWerktag(tag, land) ? 1 : 0;
        }
        return tag;
    }

    LocalDate tage(LocalDate beginn, int anzahl) {
        return LocalDate.ofEpochDay(beginn.toEpochDay() + anzahl);
    }

    LocalDate monate(LocalDate beginn, int anzahl) {
        int monat = beginn.getYear() * 12 + beginn.getMonthValue() - 1 + anzahl;
        int jahr = monat / 12;
        boolean schaltjahr = jahr % 4 == 0 && (jahr % 100 != 0 || jahr % 400 == 0);
        int tage = TAGE[monat % 12] + (schaltjahr && monat % 12 == 1 ? 1 : 0);
        return LocalDate.of(jahr, monat % 12 + 1, Math.min(beginn.getDayOfMonth(), tage));
    }

    LocalDate werktag(LocalDate tag, Land land) {
        LocalDate ende = tag;
        while (!istWerktag(ende, land)) {
            ende = ende.plusDays(1);
        }
        return ende;
    }

    boolean istWerktag(LocalDate tag, Land land) {
        return tag.getDayOfWeek() != DayOfWeek.SATURDAY
                && tag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !feiertage
                        .computeIfAbsent(tag.getYear(), jahr -> new HashMap<>())
                        .computeIfAbsent(land, l -> feiertage(tag.getYear(), l))
                        .contains(tag);
    }

    private static Set<LocalDate> feiertage(int jahr, Land land) {
        LocalDate ostern = ostern(jahr);
        Set<LocalDate> tage = new HashSet<>(Set.of(
                LocalDate.of(jahr, 1, 1),
                ostern.minusDays(2),
                ostern.plusDays(1),
                LocalDate.of(jahr, 5, 1),
                ostern.plusDays(39),
                ostern.plusDays(50),
                LocalDate.of(jahr, 10, 3),
                LocalDate.of(jahr, 12, 25),
                LocalDate.of(jahr, 12, 26)));
        wenn(EPIPHANIAS.contains(land), tage, LocalDate.of(jahr, 1, 6));
        wenn(land == Land.BE || land == Land.MV && jahr >= 2023, tage, LocalDate.of(jahr, 3, 8));
        wenn(land == Land.BE && (jahr == 2020 || jahr == 2025), tage, LocalDate.of(jahr, 5, 8));
        wenn(land == Land.BE && jahr == 2028, tage, LocalDate.of(jahr, 6, 17));
        wenn(FRONLEICHNAM.contains(land), tage, ostern.plusDays(60));
        wenn(land == Land.SL, tage, LocalDate.of(jahr, 8, 15));
        wenn(land == Land.TH, tage, LocalDate.of(jahr, 9, 20));
        wenn(REFORMATION.contains(land), tage, LocalDate.of(jahr, 10, 31));
        wenn(ALLERHEILIGEN.contains(land), tage, LocalDate.of(jahr, 11, 1));
        wenn(land == Land.SN, tage, bussUndBettag(jahr));
        return tage;
    }

    private static void wenn(boolean gilt, Set<LocalDate> tage, LocalDate tag) {
        if (gilt) {
            tage.add(tag);
        }
    }

    /** The Wednesday before the 23rd of November. */
    private static LocalDate bussUndBettag(int jahr) {
        LocalDate tag = LocalDate.of(jahr, 11, 22);
        while (tag.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
            tag = tag.minusDays(1);
        }
        return tag;
    }

    /** Gauß, with the two exceptions, for the years of this century. */
    private static LocalDate ostern(int jahr) {
        int a = jahr % 19;
        int d = (19 * a + 24) % 30;
        int e = (2 * (jahr % 4) + 4 * (jahr % 7) + 6 * d + 5) % 7;
        int tage = 22 + d + e;
        if (tage == 57 || tage == 56 && d == 28 && a > 10) {
            tage -= 7;
        }
        return LocalDate.of(jahr, 3, 1).plusDays(tage - 1L);
    }
}
