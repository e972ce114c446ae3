package de.ombud.geheimhaltung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the council and the newspaper may not read off the yearly report, however well they reckon. */
class GeheimhaltungTests {

    private static final int ANGRIFFE = 1_000;

    @Test
    void whereNothingIsSmallEverythingIsPrinted() {
        assertThat(gesperrte(Map.of("Beschwerden", 30, "Leistung", 20, "Vermittlung", 10)))
                .isEmpty();
    }

    @Test
    void threeComplaintsOfATopicAreNotFoundBySubtractingTheOthersFromTheSum() {
        assertThat(gesperrte(Map.of("Beschwerden", 33, "Leistung", 30, "Vermittlung", 3)))
                .containsExactly("Leistung", "Vermittlung");
    }

    @Test
    void aNoughtSaysNothingAboutAnybodyAndStays() {
        Map<String, Integer> werte =
                Map.of("Beschwerden", 42, "Leistung", 30, "Vermittlung", 3, "Eingangszone", 0, "Übergreifend", 9);
        assertThat(Geheimhaltung.gesperrte(Zahlentafel.von(
                        werte,
                        List.of(Summe.aus(
                                "Beschwerden", List.of("Leistung", "Vermittlung", "Eingangszone", "Übergreifend"))))))
                .containsExactly("Vermittlung", "Übergreifend");
    }

    @Test
    void twoSmallCellsThatHideOnlyEachOtherNeedAThird() {
        Map<String, Integer> werte = Map.of("Lob", 12, "Freundlichkeit", 1, "Tempo", 2, "Sonst", 9);
        assertThat(Geheimhaltung.gesperrte(
                        Zahlentafel.von(werte, List.of(Summe.aus("Lob", List.of("Freundlichkeit", "Tempo", "Sonst"))))))
                .as("together 3: either is known to within four values")
                .containsExactly("Freundlichkeit", "Sonst", "Tempo");
    }

    @Test
    void theFewWhoAreLeftOverAreNotReckonedFromAShareThatIsPrinted() {
        assertThat(Geheimhaltung.gesperrte(Zahlentafel.von(
                        Map.of("Beschwerden", 205, "begründet", 203),
                        List.of(Summe.hoechstens("Beschwerden", List.of("begründet"))))))
                .as("two complaints were unfounded")
                .isNotEmpty();
    }

    @Test
    void aCellThatStandsInTwoSumsIsNotFoundByEitherOfThem() {
        Map<String, Integer> werte = Map.of(
                "Leistung",
                20,
                "L04",
                3,
                "L05",
                12,
                "L06",
                5,
                "Dauer",
                15,
                "kommunal",
                9,
                "K07",
                0,
                "K08",
                9,
                "alle",
                29);
        Set<String> gesperrt = Geheimhaltung.gesperrte(Zahlentafel.von(
                werte,
                List.of(
                        Summe.aus("Leistung", List.of("L04", "L05", "L06")),
                        Summe.aus("Dauer", List.of("L04", "L05", "K07")),
                        Summe.aus("kommunal", List.of("K07", "K08")),
                        Summe.aus("alle", List.of("Leistung", "kommunal")))));
        assertThat(gesperrt).contains("L04", "L05");
    }

    @Test
    void whereAllIsSmallAllIsHidden() {
        Map<String, Integer> werte = Map.of("Rückrufe", 3, "pünktlich", 3, "spät", 0, "Impulse", 2, "wirksam", 1);
        assertThat(Geheimhaltung.gesperrte(Zahlentafel.von(
                        werte,
                        List.of(
                                Summe.aus("Rückrufe", List.of("pünktlich", "spät")),
                                Summe.hoechstens("Impulse", List.of("wirksam"))))))
                .containsExactly("Impulse", "Rückrufe", "pünktlich", "wirksam");
    }

    @Test
    void aTableWhosePartsAreMoreThanTheWholeIsRefused() {
        assertThatThrownBy(() -> Zahlentafel.von(
                        Map.of("Lob", 58, "a", 40, "b", 21), List.of(Summe.aus("Lob", List.of("a", "b")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThousandReadersWhoReckonFindNoSmallCell() {
        Random zufall = new Random(14);
        int verborgene = 0;
        int zellen = 0;
        for (int angriff = 0; angriff < ANGRIFFE; angriff++) {
            Zahlentafel tafel = jahr(zufall);
            Set<String> gesperrt = Geheimhaltung.gesperrte(tafel);
            verborgene += gesperrt.size();
            zellen += tafel.werte().size() - tafel.ungedruckt().size();
            assertThat(gesperrt)
                    .containsAll(tafel.werte().keySet().stream()
                            .filter(zelle -> !tafel.ungedruckt().contains(zelle))
                            .filter(zelle -> Geheimhaltung.istKlein(tafel.wert(zelle)))
                            .toList());
            Set<String> unbekannt = new TreeSet<>(gesperrt);
            unbekannt.addAll(tafel.ungedruckt());
            Nachrechner leser = new Nachrechner(tafel, unbekannt);
            for (String zelle : gesperrt) {
                assertThat(leser.zu(zelle).werte()).as("%s of %s", zelle, tafel).isGreaterThanOrEqualTo(5);
            }
        }
        System.out.printf(
                "Geheimhaltung: %d Angriffe, keiner erfolgreich; %d von %d Zellen gesperrt (%.1f %%)%n",
                ANGRIFFE, verborgene, zellen, 100.0 * verborgene / zellen);
    }

    private static Set<String> gesperrte(Map<String, Integer> werte) {
        List<String> teile = werte.keySet().stream()
                .filter(zelle -> !zelle.equals("Beschwerden"))
                .sorted()
                .toList();
        return Geheimhaltung.gesperrte(Zahlentafel.von(werte, List.of(Summe.aus("Beschwerden", teile))));
    }

    /** Complaints by area and topic, two cuts across, a part that is founded: what a yearly report prints. */
    private static Zahlentafel jahr(Random zufall) {
        Map<String, Integer> werte = new TreeMap<>();
        List<Summe> summen = new ArrayList<>();
        List<String> bereiche = new ArrayList<>();
        List<String> quer = new ArrayList<>();
        int alle = 0;
        int querSumme = 0;
        for (int b = 0; b < 2 + zufall.nextInt(4); b++) {
            List<String> themen = new ArrayList<>();
            int summe = 0;
            for (int t = 0; t < 1 + zufall.nextInt(6); t++) {
                String thema = "B" + b + "T" + t;
                int wert = zufall.nextInt(3) == 0 ? zufall.nextInt(6) : zufall.nextInt(60);
                werte.put(thema, wert);
                themen.add(thema);
                summe += wert;
                if (zufall.nextInt(4) == 0) {
                    quer.add(thema);
                    querSumme += wert;
                }
            }
            werte.put("B" + b, summe);
            summen.add(Summe.aus("B" + b, themen));
            bereiche.add("B" + b);
            alle += summe;
        }
        werte.put("alle", alle);
        summen.add(Summe.aus("alle", bereiche));
        werte.put("begründet", zufall.nextInt(alle + 1));
        summen.add(Summe.hoechstens("alle", List.of("begründet")));
        if (!quer.isEmpty()) {
            werte.put("quer", querSumme);
            summen.add(Summe.aus("quer", quer));
        }
        return Zahlentafel.von(werte, summen);
    }
}
