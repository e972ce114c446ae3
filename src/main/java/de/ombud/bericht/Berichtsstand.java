package de.ombud.bericht;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A report of a year with all that is known of it.
 *
 * @param innen with all numbers
 * @param aussen as it may leave the house
 * @param fassungen what holds for each part that somebody has written
 * @param befunde what the check found in either
 * @param erklaerungen of findings, by their mark
 * @param version of what is released; 0 while it is a draft
 * @param freigegebenAm null while it is a draft
 * @param freigegebenVon empty while it is a draft
 * @param pruefsumme empty while it is a draft
 */
record Berichtsstand(
        Berichtstext innen,
        Berichtstext aussen,
        Map<Berichtsteil, Fassung> fassungen,
        List<Befund> befunde,
        Map<String, Erklaerung> erklaerungen,
        int version,
        Instant freigegebenAm,
        String freigegebenVon,
        String pruefsumme) {

    record Fassung(int nr, String text, String wer, Instant am) {}

    record Erklaerung(String erklaerung, String wer, Instant am) {}

    public boolean istFreigegeben() {
        return freigegebenAm != null;
    }

    Berichtstext fuer(Ausgabe ausgabe) {
        return ausgabe.verlaesstDasHaus() ? aussen : innen;
    }

    List<Befund> offeneBefunde() {
        return befunde.stream()
                .filter(befund -> !erklaerungen.containsKey(befund.kennung()))
                .toList();
    }

    List<Berichtsteil> ungeschriebene() {
        return Arrays.stream(Berichtsteil.values())
                .filter(Berichtsteil::wirdGeschrieben)
                .filter(teil -> !fassungen.containsKey(teil))
                .toList();
    }
}
