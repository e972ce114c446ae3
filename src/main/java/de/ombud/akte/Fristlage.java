package de.ombud.akte;

import de.ombud.frist.Fristnaehe;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Tagesabstand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a deadline stands, to be said in words and by a shape: colour alone tells nothing to those who do not see it.
 *
 * @param bezeichnung German words for what is due
 * @param bis the last legal day
 * @param um the time of that day; null where the whole day counts
 * @param am the day on which it was done; null while it is not
 * @param tage days left, late or too late, according to {@code wort}; never negative
 * @param herleitung German sentences that say how the day comes about; empty where somebody just set it
 */
record Fristlage(
        String bezeichnung,
        LocalDate bis,
        LocalTime um,
        LocalDate am,
        Wort wort,
        long tage,
        Ampel ampel,
        List<String> herleitung) {

    /** Each has its sentence in {@code akte.frist.<wort>}. */
    enum Wort {
        OFFEN,
        MORGEN,
        HEUTE,
        /** by the clock, a few hours ago */
        ABGELAUFEN,
        GESTERN,
        UEBERFAELLIG,
        RECHTZEITIG,
        VERSPAETET,
        ENTFAELLT
    }

    /** Each has its word in {@code akte.ampel.<ampel>}, and a shape and a colour of its own. */
    enum Ampel {
        IM_PLAN,
        BALD,
        UEBERSCHRITTEN,
        ERLEDIGT,
        RUHT
    }

    static Fristlage von(Aktenfrist frist, Instant jetzt, Fristnaehe naehe) {
        if (frist.am() != null) {
            long zuSpaet = ChronoUnit.DAYS.between(frist.bis(), frist.am());
            Wort wort = zuSpaet > 0 ? Wort.VERSPAETET : Wort.RECHTZEITIG;
            return lage(frist, wort, Math.max(zuSpaet, 0), Ampel.ERLEDIGT);
        }
        if (!frist.erwartet()) {
            return lage(frist, Wort.ENTFAELLT, 0, Ampel.RUHT);
        }
        LocalDate heute = Ortszeit.tag(jetzt);
        long uebrig = ChronoUnit.DAYS.between(heute, frist.bis());
        boolean abgelaufen = frist.um() != null && jetzt.isAfter(Ortszeit.um(frist.bis(), frist.um())) || uebrig < 0;
        Ampel ampel =
                abgelaufen ? Ampel.UEBERSCHRITTEN : frist.bis().isAfter(naehe.bis(heute)) ? Ampel.IM_PLAN : Ampel.BALD;
        Tagesabstand abstand = Tagesabstand.von(heute, frist.bis(), abgelaufen);
        return lage(frist, Wort.valueOf(abstand.wort().name()), abstand.tage(), ampel);
    }

    private static Fristlage lage(Aktenfrist frist, Wort wort, long tage, Ampel ampel) {
        return new Fristlage(
                frist.bezeichnung(), frist.bis(), frist.um(), frist.am(), wort, tage, ampel, frist.herleitung());
    }

    /** How much of the time between this day and the last one is over, in per cent; for the bar beside the words. */
    public long verbraucht(LocalDate seit, LocalDate heute) {
        long ganz = Math.max(1, ChronoUnit.DAYS.between(seit, bis));
        return Math.max(0, Math.min(100, 100 * ChronoUnit.DAYS.between(seit, heute) / ganz));
    }

    public boolean laeuft() {
        return am == null && ampel != Ampel.RUHT;
    }

    public String schluessel() {
        return "akte.frist." + wort.name();
    }

    /** Not yet done and the last day has come or passed. */
    public boolean draengt() {
        return ampel == Ampel.UEBERSCHRITTEN || wort == Wort.HEUTE;
    }
}
