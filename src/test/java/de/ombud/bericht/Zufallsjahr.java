package de.ombud.bericht;

import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Kapitel;
import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import de.ombud.geheimhaltung.Summe;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A year in which everything fits, with topics, areas, channels and the sentences that are made from them. */
final class Zufallsjahr {

    private Zufallsjahr() {}

    /** @param aussen without small numbers */
    static Berichtstext aus(Random zufall, boolean aussen) {
        int kleinste = aussen ? 5 : 0;
        List<Zahl> themen = new ArrayList<>();
        List<Zahl> bereiche = new ArrayList<>();
        List<Summe> summen = new ArrayList<>();
        long[] alle = {0, 0};
        List<long[]> werteJeBereich = new ArrayList<>();
        List<List<long[]>> werteJeThema = new ArrayList<>();
        for (int b = 0; b < 3 + zufall.nextInt(3); b++) {
            long[] summe = {0, 0};
            List<long[]> teile = new ArrayList<>();
            for (int t = 0; t < 2 + zufall.nextInt(6); t++) {
                long[] wert = {kleinste + zufall.nextInt(90), kleinste + zufall.nextInt(90)};
                teile.add(wert);
                summe[0] += wert[0];
                summe[1] += wert[1];
            }
            werteJeBereich.add(summe);
            werteJeThema.add(teile);
            alle[0] += summe[0];
            alle[1] += summe[1];
        }
        for (int b = 0; b < werteJeBereich.size(); b++) {
            String bereich = "beschwerden.bereich.B" + b;
            bereiche.add(zahl(
                    bereich,
                    "Beschwerden: Bereich " + (char) ('A' + b),
                    werteJeBereich.get(b),
                    "beschwerden",
                    alle[0]));
            List<String> namen = new ArrayList<>();
            for (int t = 0; t < werteJeThema.get(b).size(); t++) {
                String thema = "beschwerden.thema." + (char) ('A' + b) + "0" + t;
                namen.add(thema);
                themen.add(zahl(
                        thema,
                        "Beschwerden: " + (char) ('A' + b) + "0" + t + " Thema " + (char) ('a' + b) + (char) ('a' + t),
                        werteJeThema.get(b).get(t),
                        bereich,
                        werteJeBereich.get(b)[0]));
            }
            summen.add(Summe.aus(bereich, namen));
        }
        summen.add(
                Summe.aus("beschwerden", bereiche.stream().map(Zahl::schluessel).toList()));
        List<Zahl> zahlen = new ArrayList<>();
        zahlen.add(new Zahl(
                "beschwerden",
                "Beschwerden",
                alle[0],
                "",
                null,
                null,
                alle[1],
                Rechnung.anteil(alle[0] - alle[1], alle[1]).orElse(null)));
        zahlen.addAll(bereiche);
        zahlen.addAll(themen);
        List<Absatz> saetze =
                zahlen.stream().flatMap(zahl -> Satzbau.zu(zahl).stream()).toList();
        return new Berichtstext(
                2030,
                aussen,
                List.of(
                        new Kapitel("SCHWERPUNKTE", "Schwerpunkte", saetze, List.of()),
                        new Kapitel(
                                "ZAHLEN", "Zahlen", List.of(), List.of(new Tabelle("Beschwerden", zahlen, summen)))));
    }

    private static Zahl zahl(String key, String titel, long[] werte, String bezug, long nenner) {
        return new Zahl(
                key,
                titel,
                werte[0],
                bezug,
                nenner,
                Rechnung.anteil(werte[0], nenner).orElse(null),
                werte[1],
                Rechnung.anteil(werte[0] - werte[1], werte[1]).orElse(null));
    }
}
