package de.ombud.vorgang.fall.angabe;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsumfang;
import java.time.LocalDate;
import java.util.List;

/**
 * A Vollmacht as it was given.
 *
 * @param anliegen numbers of the matters that it covers; only for EINZELNE_ANLIEGEN
 * @param nachweisBis until when the proof was announced; only for WIRD_NACHGEREICHT
 * @param gueltigVon first day, null where it names none
 * @param gueltigBis last day, null where it names none
 */
public record NeueVollmacht(
        Vollmachtsumfang umfang,
        List<Integer> anliegen,
        Vollmachtsnachweis nachweis,
        LocalDate nachweisBis,
        LocalDate gueltigVon,
        LocalDate gueltigBis) {

    public NeueVollmacht {
        anliegen = anliegen.stream().distinct().sorted().toList();
        if ((umfang == Vollmachtsumfang.EINZELNE_ANLIEGEN) == anliegen.isEmpty()) {
            throw new Eingabefehler(
                    "anliegen", "Die Nummern der Anliegen gehören genau zu einer Vollmacht für einzelne Anliegen.");
        }
        if ((nachweis == Vollmachtsnachweis.WIRD_NACHGEREICHT) != (nachweisBis != null)) {
            throw new Eingabefehler(
                    "nachweisBis", "Ein Tag gehört genau zu einem Nachweis, der nachgereicht werden soll.");
        }
        if (gueltigVon != null && gueltigBis != null && gueltigBis.isBefore(gueltigVon)) {
            throw new Eingabefehler("gueltigBis", "Das Ende liegt vor dem Beginn.");
        }
    }

    /** Lies before us and names no limit: what a mere yes means. */
    public static NeueVollmacht unbeschraenkt() {
        return new NeueVollmacht(Vollmachtsumfang.ALLES, List.of(), Vollmachtsnachweis.LIEGT_VOR, null, null, null);
    }
}
