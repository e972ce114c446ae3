package de.ombud.vorgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of the Vollmacht in a case; the last one counts, the earlier ones are kept.
 *
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
        Instant am) {

    /** Given and proven, whatever its days and its scope. */
    public boolean istNachgewiesen() {
        return stand == Vollmachtsstand.ERTEILT && nachweis != Vollmachtsnachweis.WIRD_NACHGEREICHT;
    }

    Vollmacht nurStand() {
        return new Vollmacht(
                fassung, stand, umfang, anliegen, nachweis, nachweisBis, gueltigVon, gueltigBis, null, null, am);
    }
}
