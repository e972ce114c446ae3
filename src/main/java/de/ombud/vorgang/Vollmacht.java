package de.ombud.vorgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of the Vollmacht in a case, or of what stands in its place for a legal representative; the last one counts, the earlier ones are kept.
 *
 * @param aufgabenkreise what the court gave a Betreuer or Vormund; empty for everybody else
 * @param grund why it ended or changed; "" where none is needed, null for those who may not read it
 */
public record Vollmacht(
        int fassung,
        Vollmachtsstand stand,
        Vollmachtsumfang umfang,
        List<Integer> anliegen,
        Vollmachtsnachweis nachweis,
        LocalDate nachweisBis,
        LocalDate gueltigVon,
        LocalDate gueltigBis,
        String grund,
        String wer,
        Instant am,
        List<Aufgabenkreis> aufgabenkreise) {

    /** From this age a minor claims benefits alone (§ 36 SGB I), three years before a parent's part ends. */
    private static final int ALLEIN_VOR_DEM_ENDE = 3;

    public Vollmacht {
        aufgabenkreise = List.copyOf(aufgabenkreise);
    }

    /** Given and proven, whatever its days and its scope. */
    public boolean istNachgewiesen() {
        return stand == Vollmachtsstand.ERTEILT && nachweis != Vollmachtsnachweis.WIRD_NACHGEREICHT;
    }

    /** A Betreuer for the person's health alone has nothing to do with benefits. */
    public boolean umfasstSozialleistungen() {
        return nachweis != Vollmachtsnachweis.BESTELLUNGSURKUNDE
                || aufgabenkreise.stream().anyMatch(Aufgabenkreis::umfasstSozialleistungen);
    }

    /** The person is a minor of fifteen or more, as the end of what their parents proved says. */
    public boolean handeltAuchSelbst(LocalDate heute) {
        return nachweis == Vollmachtsnachweis.GEBURTSURKUNDE
                && gueltigBis != null
                && !heute.isAfter(gueltigBis)
                && !heute.isBefore(gueltigBis.plusDays(1).minusYears(ALLEIN_VOR_DEM_ENDE));
    }

    Vollmacht nurStand() {
        return new Vollmacht(
                fassung,
                stand,
                umfang,
                anliegen,
                nachweis,
                nachweisBis,
                gueltigVon,
                gueltigBis,
                null,
                null,
                am,
                aufgabenkreise);
    }

    /** What a court gave somebody to do for the person (§ 1815 BGB), as it stands in the Bestellungsurkunde. */
    public enum Aufgabenkreis {
        /** a Vormund, or a Betreuer for everything */
        ALLES(true),
        BEHOERDEN(true),
        /** benefits are claimed and taken in with it */
        VERMOEGEN(true),
        WOHNUNG(false),
        GESUNDHEIT(false),
        AUFENTHALT(false),
        POST(false);

        private final boolean umfasstSozialleistungen;

        Aufgabenkreis(boolean umfasstSozialleistungen) {
            this.umfasstSozialleistungen = umfasstSozialleistungen;
        }

        public boolean umfasstSozialleistungen() {
            return umfasstSozialleistungen;
        }
    }
}
