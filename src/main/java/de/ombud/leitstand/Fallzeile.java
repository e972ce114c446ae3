package de.ombud.leitstand;

import de.ombud.vorgang.Bereich;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A case that is over or near its limit: number, area and site, and nothing of what was said in it.
 *
 * @param frist last day on which the answer is in time
 */
record Fallzeile(String aktenzeichen, LocalDate frist, String dienststelle, List<Bereich> bereiche) {

    /** Days until the limit; negative once it has passed. */
    public long tage(LocalDate heute) {
        return ChronoUnit.DAYS.between(heute, frist);
    }

    /** Where the next page of the list begins. */
    public String stelle() {
        return frist + "_" + aktenzeichen;
    }
}
