package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.ombud.system.Probleme;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What two reports of a council and a newspaper say together gives no more away than each of them. */
class AlleAusgabenTests {

    private static final int ANGRIFFE = 1_000;
    private static final int MINDESTENS = 5;

    private final Probleme saetze = mock(Probleme.class);
    private final Themenkatalog themen = mock(Themenkatalog.class);

    @Test
    void aThousandReadersOfAllEditionsOfThreeYearsNarrowNoHiddenNumberBelowFiveValues() {
        when(saetze.text(any(), any())).thenReturn("Gesperrt");
        when(themen.alle()).thenReturn(List.of());
        OeffentlicheFassung fassung =
                new OeffentlicheFassung(mock(Jahreszahlen.class), new Zahlentafeln(themen), saetze);
        Random zufall = new Random(48);
        int verborgene = 0;
        int zellen = 0;
        for (int angriff = 0; angriff < ANGRIFFE; angriff++) {
            Aufbau aufbau = Aufbau.aus(zufall);
            Map<String, Long> erstes = aufbau.werte(zufall);
            Map<String, Long> zweites = aufbau.werte(zufall);
            Map<String, Long> drittes = aufbau.werte(zufall);
            List<Auswertung> gedruckt = List.of(
                    fassung.aus(new Jahreszahlen.Jahre(
                            aufbau.auswertung(2031, zweites, erstes), aufbau.auswertung(2030, erstes, Map.of()))),
                    fassung.aus(new Jahreszahlen.Jahre(
                            aufbau.auswertung(2032, drittes, zweites), aufbau.auswertung(2031, zweites, Map.of()))));
            NachrechnendeLeser leser = new NachrechnendeLeser(gedruckt);
            for (int jahr = 2030; jahr <= 2032; jahr++) {
                aufbau.verrate(leser, jahr);
            }
            verborgene += leser.verborgene().size();
            zellen += 3 * erstes.size();
            for (String zelle : leser.verborgene()) {
                assertThat(leser.werte(zelle))
                        .as("%s of attack %d", zelle, angriff)
                        .isGreaterThanOrEqualTo(MINDESTENS);
            }
        }
        System.out.printf(
                "Alle Ausgaben: %d Angriffe auf drei Jahre, keiner erfolgreich; %d von %d Zahlen gesperrt (%.1f %%)%n",
                ANGRIFFE, verborgene, zellen, 100.0 * verborgene / zellen);
        assertThat(verborgene).isPositive();
    }

    @Test
    void theReaderWouldFindWhatIsHiddenBadly() {
        Aufbau aufbau = new Aufbau(
                new TreeMap<>(Map.of("beschwerden.bereich.A", List.of(), "beschwerden.bereich.B", List.of())));
        Map<String, Long> werte = Map.of("beschwerden", 33L, "beschwerden.bereich.A", 30L, "beschwerden.bereich.B", 3L);
        Auswertung voll = aufbau.auswertung(2030, werte, Map.of());
        Auswertung schlecht = new Auswertung(
                2030,
                2029,
                voll.kennzahlen().stream()
                        .map(zeile -> zeile.schluessel().endsWith("B") ? zeile.ohne(true, true, true, "") : zeile)
                        .toList(),
                List.of(),
                List.of());
        NachrechnendeLeser leser = new NachrechnendeLeser(List.of(schlecht));
        aufbau.verrate(leser, 2030);
        assertThat(leser.werte("2030 beschwerden.bereich.B")).as("33 − 30").isOne();
    }

    /** Areas and their topics: the same in all years, as in a catalogue. */
    private record Aufbau(Map<String, List<String>> bereiche) {

        static Aufbau aus(Random zufall) {
            Map<String, List<String>> bereiche = new TreeMap<>();
            for (int b = 0; b < 2 + zufall.nextInt(3); b++) {
                List<String> themen = new ArrayList<>();
                for (int t = 0; t < 1 + zufall.nextInt(4); t++) {
                    themen.add("beschwerden.thema.B" + b + "." + t);
                }
                bereiche.put("beschwerden.bereich.B" + b, themen);
            }
            return new Aufbau(bereiche);
        }

        Map<String, Long> werte(Random zufall) {
            Map<String, Long> werte = new TreeMap<>();
            long alle = 0;
            for (Map.Entry<String, List<String>> bereich : bereiche.entrySet()) {
                long summe = 0;
                for (String thema : bereich.getValue()) {
                    long wert = zufall.nextInt(3) == 0 ? zufall.nextInt(6) : zufall.nextInt(60);
                    werte.put(thema, wert);
                    summe += wert;
                }
                werte.put(bereich.getKey(), summe);
                alle += summe;
            }
            werte.put("beschwerden", alle);
            werte.put("beschwerden.begruendet", (long) zufall.nextInt((int) alle + 1));
            return werte;
        }

        Auswertung auswertung(int jahr, Map<String, Long> werte, Map<String, Long> vorjahr) {
            List<Auswertung.Zeile> zeilen = new ArrayList<>();
            zeilen.add(zeile("beschwerden", "", werte, vorjahr));
            if (werte.containsKey("beschwerden.begruendet")) {
                zeilen.add(zeile("beschwerden.begruendet", "beschwerden", werte, vorjahr));
            }
            bereiche.keySet().forEach(bereich -> zeilen.add(zeile(bereich, "beschwerden", werte, vorjahr)));
            bereiche.forEach(
                    (bereich, teile) -> teile.forEach(thema -> zeilen.add(zeile(thema, bereich, werte, vorjahr))));
            return new Auswertung(jahr, jahr - 1, zeilen, List.of(), List.of());
        }

        private static Auswertung.Zeile zeile(
                String schluessel, String nenner, Map<String, Long> werte, Map<String, Long> vorjahr) {
            long wert = werte.get(schluessel);
            long frueher = vorjahr.getOrDefault(schluessel, 0L);
            Long ganzes = nenner.isEmpty() ? null : werte.get(nenner);
            return new Auswertung.Zeile(
                    schluessel,
                    Ebene.ANLIEGEN,
                    wert,
                    ganzes,
                    ganzes == null ? null : Prozent.anteil(wert, ganzes).orElse(null),
                    frueher,
                    Prozent.veraenderung(frueher, wert).orElse(null),
                    null,
                    new Kennzahl(
                            schluessel, "beschwerden", Ebene.ANLIEGEN, Grundlage.ALLE, nenner, schluessel, "", ""));
        }

        /** What everybody knows who reads the headings. */
        void verrate(NachrechnendeLeser leser, int jahr) {
            leser.weissDass(jahr, "beschwerden", List.copyOf(bereiche.keySet()), true);
            leser.weissDass(jahr, "beschwerden", List.of("beschwerden.begruendet"), false);
            bereiche.forEach((bereich, teile) -> {
                if (!teile.isEmpty()) {
                    leser.weissDass(jahr, bereich, teile, true);
                }
            });
        }
    }
}
