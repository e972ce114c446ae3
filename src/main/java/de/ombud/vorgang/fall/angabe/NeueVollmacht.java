package de.ombud.vorgang.fall.angabe;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
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
        LocalDate gueltigBis,
        List<Aufgabenkreis> aufgabenkreise) {

    public NeueVollmacht {
        aufgabenkreise = aufgabenkreise.stream().distinct().sorted().toList();
        if ((nachweis == Vollmachtsnachweis.BESTELLUNGSURKUNDE) == aufgabenkreise.isEmpty()) {
            throw new Eingabefehler("aufgabenkreise", "Die Aufgabenkreise gehören genau zu einer Bestellungsurkunde.");
        }
        if (nachweis == Vollmachtsnachweis.GEBURTSURKUNDE && gueltigBis == null) {
            throw new Eingabefehler(
                    "gueltigBis", "Bitte den Tag vor dem 18. Geburtstag angeben: Dann endet die elterliche Sorge.");
        }
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

    /** What the person gave somebody. */
    public NeueVollmacht(
            Vollmachtsumfang umfang,
            List<Integer> anliegen,
            Vollmachtsnachweis nachweis,
            LocalDate nachweisBis,
            LocalDate gueltigVon,
            LocalDate gueltigBis) {
        this(umfang, anliegen, nachweis, nachweisBis, gueltigVon, gueltigBis, List.of());
    }

    /** The same proof for the next case of the same person, where it is about the person and not about the case. */
    public static NeueVollmacht erneut(Vollmacht bisher) {
        return new NeueVollmacht(
                Vollmachtsumfang.ALLES,
                List.of(),
                bisher.nachweis(),
                bisher.nachweisBis(),
                bisher.gueltigVon(),
                bisher.gueltigBis(),
                bisher.aufgabenkreise());
    }

    /** Lies before us and names no limit: what a mere yes means. */
    public static NeueVollmacht unbeschraenkt() {
        return new NeueVollmacht(Vollmachtsumfang.ALLES, List.of(), Vollmachtsnachweis.LIEGT_VOR, null, null, null);
    }
}
