package de.ombud.schriftverkehr.stapel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Letters that were taken together to be printed and posted.
 *
 * @param schreiben how many there were when it was made
 * @param offen how many of them are still to be posted with it
 * @param versandtAm day of posting, null as long as it lies there
 * @param versandtVon user name, empty as long as it lies there
 */
record Poststapel(
        long nr,
        Instant gebildetAm,
        String gebildetVon,
        int schreiben,
        int offen,
        LocalDate versandtAm,
        String versandtVon) {

    public boolean liegt() {
        return versandtAm == null;
    }
}
