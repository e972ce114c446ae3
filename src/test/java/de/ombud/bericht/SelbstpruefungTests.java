package de.ombud.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.bericht.Befund.Art;
import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Kapitel;
import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the council's most attentive member would have asked about is found before the report goes out. */
class SelbstpruefungTests {

    private static final int FEHLERJAHRE = 500;
    private static final int SAUBERE_JAHRE = 50;

    @Test
    void theFiveContradictionsOfThePrintedReportAreFound() {
        List<Befund> befunde = Selbstpruefung.von(GedruckterBericht.fuer2022());

        assertThat(befunde)
                .extracting(Befund::message)
                .anySatisfy(satz ->
                        assertThat(satz).contains("330 + 139 + 94 + 139 + 40 + 8 ergibt 750, angegeben sind 748"));
        assertThat(befunde)
                .extracting(Befund::message)
                .anySatisfy(satz ->
                        assertThat(satz).contains("90,3 % von 748 gibt es nicht: 675 sind 90,2 %, 676 sind 90,4 %"));
        assertThat(befunde)
                .extracting(Befund::message)
                .anySatisfy(satz -> assertThat(satz).contains("29 + 18 + 7 + 4 ergibt 58, angegeben sind 61"));
        assertThat(befunde)
                .extracting(Befund::message)
                .anySatisfy(satz -> assertThat(satz).contains("902 + 61 ergibt 963, angegeben sind 1041"));
        assertThat(befunde)
                .extracting(Befund::message)
                .anySatisfy(satz -> assertThat(satz).contains("„Großteil“", "32 von 235", "13,6 %"));
        assertThat(befunde)
                .as("and the same sums of the year before, nothing else")
                .extracting(Befund::art)
                .containsOnly(Art.SUMME, Art.ANTEIL, Art.WORT);
        assertThat(befunde).filteredOn(befund -> befund.art() == Art.WORT).hasSize(1);
        assertThat(befunde).filteredOn(befund -> befund.art() == Art.ANTEIL).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Im Mai 2022 waren innerhalb von 4 Wochen ca. 3500 Neuanträge zu bearbeiten.              | OHNE_BELEG
        Die Beschwerden zur Leistung sanken von 621 auf 473 und somit um 32,8 %.                 | VERAENDERUNG
        Die Beschwerden zur Leistung stiegen von 621 auf 473 an.                                 | WORT
        Das waren 473 von 902, also 45,2 %.                                                      | ANTEIL
        Die Mehrzahl der Beschwerden (52,4 %) betraf die Leistung.                               | -
        Seit dem 20.03.2022 gilt § 67 SGB II nicht mehr; das dauerte 14 Tage.                    | -
        Das Lob hat sich von 29 auf 61 mehr als verdoppelt.                                      | -
        Die Telefonzentrale stieg von 12345678901234567890 auf 5 Anrufe.                         | OHNE_BELEG
        Das waren 99999999999999999999 von 5, also 45,2 %.                                       | OHNE_BELEG
        Das waren 1.234.567.890.123.456.789 von 5 und damit die Mehrheit.                        | OHNE_BELEG
        """)
    void whatAPersonWritesIsHeldAgainstTheFigures(String satz, String erwartet) {
        List<Art> gefunden = Selbstpruefung.von(mitSatz(GedruckterBericht.fuer2022(), satz)).stream()
                .filter(befund -> befund.stelle().equals(satz))
                .map(Befund::art)
                .toList();
        if (erwartet.equals("-")) {
            assertThat(gefunden).isEmpty();
        } else {
            assertThat(gefunden).contains(Art.valueOf(erwartet));
        }
    }

    @Test
    void aSmallNumberInASentenceDoesNotLeaveTheHouse() {
        String satz = "Zusätzlich wandten sich zwei Personen im Rahmen einer Eingabe an das Jobcenter.";
        Berichtstext innen = mitSatz(GedruckterBericht.fuer2022(), satz);
        assertThat(Selbstpruefung.von(innen)).noneMatch(befund -> befund.art() == Art.KLEIN);
        assertThat(Selbstpruefung.von(new Berichtstext(2022, true, innen.kapitel())))
                .anyMatch(befund -> befund.art() == Art.KLEIN && befund.stelle().equals(satz));
    }

    @Test
    void fiftyYearsInWhichEverythingFitsRaiseNoAlarm() {
        Random zufall = new Random(2022);
        List<Befund> alarme = new ArrayList<>();
        for (int i = 0; i < SAUBERE_JAHRE; i++) {
            alarme.addAll(Selbstpruefung.von(Zufallsjahr.aus(zufall, i % 2 == 0)));
        }
        System.out.printf("Selbstprüfung: %d saubere Jahre, %d Alarme%n", SAUBERE_JAHRE, alarme.size());
        assertThat(alarme).isEmpty();
    }

    @Test
    void ofFiveHundredPlantedMistakesHardlyAnyIsOverlooked() {
        Random zufall = new Random(14);
        Map<Fehler, int[]> gezaehlt = new EnumMap<>(Fehler.class);
        int gefunden = 0;
        for (int i = 0; i < FEHLERJAHRE; i++) {
            Fehler fehler = Fehler.values()[i % Fehler.values().length];
            Berichtstext falsch = fehler.in(Zufallsjahr.aus(zufall, fehler == Fehler.KLEINE_ZELLE), zufall);
            boolean entdeckt = Selbstpruefung.von(falsch).stream().anyMatch(befund -> fehler.passt(befund));
            gefunden += entdeckt ? 1 : 0;
            int[] zahl = gezaehlt.computeIfAbsent(fehler, neu -> new int[2]);
            zahl[0]++;
            zahl[1] += entdeckt ? 1 : 0;
        }
        System.out.printf("Selbstprüfung: %d von %d gesetzten Fehlern gefunden:", gefunden, FEHLERJAHRE);
        gezaehlt.forEach((art, zahl) -> System.out.printf(" %s %d/%d", art, zahl[1], zahl[0]));
        System.out.println();
        assertThat(gefunden).isGreaterThanOrEqualTo(FEHLERJAHRE * 99 / 100);
    }

    private static Berichtstext mitSatz(Berichtstext bericht, String satz) {
        Kapitel erstes = bericht.kapitel().get(0);
        return new Berichtstext(
                bericht.jahr(),
                bericht.aussen(),
                Stream.concat(
                                Stream.of(new Kapitel(
                                        erstes.schluessel(),
                                        erstes.titel(),
                                        Stream.concat(
                                                        erstes.absaetze().stream(),
                                                        Stream.of(new Absatz(satz, List.of())))
                                                .toList(),
                                        erstes.tabellen())),
                                bericht.kapitel().stream().skip(1))
                        .toList());
    }

    /** Mistakes as people make them: mistyped, old number left, too strong a word, something forgotten. */
    private enum Fehler {
        SUMME_VERTIPPT(Art.SUMME, Art.ANTEIL, Art.VERAENDERUNG) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                return mitZahl(
                        bericht,
                        zufall,
                        true,
                        zahl -> new Zahl(
                                zahl.schluessel(),
                                zahl.titel(),
                                zahl.wert() + 1 + zufall.nextInt(40),
                                zahl.bezug(),
                                zahl.nenner(),
                                zahl.anteil(),
                                zahl.vorjahr(),
                                zahl.veraenderung()));
            }
        },
        ANTEIL_VERTIPPT(Art.ANTEIL) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                return mitZahl(
                        bericht,
                        zufall,
                        true,
                        zahl -> new Zahl(
                                zahl.schluessel(),
                                zahl.titel(),
                                zahl.wert(),
                                zahl.bezug(),
                                zahl.nenner(),
                                zahl.anteil().add(schritt(zufall)),
                                zahl.vorjahr(),
                                zahl.veraenderung()));
            }
        },
        VERAENDERUNG_VERTIPPT(Art.VERAENDERUNG) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                return mitZahl(
                        bericht,
                        zufall,
                        true,
                        zahl -> new Zahl(
                                zahl.schluessel(),
                                zahl.titel(),
                                zahl.wert(),
                                zahl.bezug(),
                                zahl.nenner(),
                                zahl.anteil(),
                                zahl.vorjahr(),
                                zahl.veraenderung().add(schritt(zufall))));
            }
        },
        SATZ_VERTIPPT(Art.ZAHL, Art.VERAENDERUNG, Art.ANTEIL) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                return mitAbsatz(bericht, zufall, absatz -> {
                    List<Textzahl> zahlen = Textzahl.in(absatz.text());
                    Textzahl eine = zahlen.get(zufall.nextInt(zahlen.size()));
                    int stelle = eine.davor().length();
                    String rest = absatz.text().substring(stelle);
                    int ziffer = rest.replaceFirst("\\d.*", "").length();
                    char alt = rest.charAt(ziffer);
                    char neu = alt == '9' ? '8' : (char) (alt + 1);
                    return new Absatz(
                            absatz.text().substring(0, stelle)
                                    + rest.substring(0, ziffer)
                                    + neu
                                    + rest.substring(ziffer + 1),
                            absatz.bezug());
                });
            }
        },
        RICHTUNG_VERKEHRT(Art.WORT) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                return mitAbsatz(bericht, zufall, absatz -> {
                    String text = absatz.text();
                    String verkehrt = text.contains(" zurück ")
                            ? text.replace(" zurück ", " zu ")
                            : text.replaceFirst("(auf [\\d.]+) zu ", "$1 zurück ");
                    return new Absatz(
                            verkehrt.equals(text) ? text + " Das ist ein Anstieg von 100 auf 90." : verkehrt,
                            absatz.bezug());
                });
            }
        },
        WORT_ZU_STARK(Art.WORT) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                List<Zahl> kleine = bericht.zahlen().stream()
                        .filter(zahl -> zahl.anteil() != null && zahl.wert() != null && zahl.wert() > 5)
                        .filter(zahl -> zahl.anteil().compareTo(BigDecimal.valueOf(50)) <= 0)
                        .filter(zahl -> zahl.schluessel().startsWith("beschwerden.bereich."))
                        .toList();
                Zahl eine = kleine.get(zufall.nextInt(kleine.size()));
                return mitSatz(
                        bericht,
                        "Der Großteil der Beschwerden, nämlich " + Rechnung.deutsch(eine.anteil()) + " %, betraf "
                                + eine.titel() + ".");
            }
        },
        THEMA_VERSCHWIEGEN(Art.ERWAEHNUNG) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                String groesstes = bericht.zahlen().stream()
                        .filter(zahl -> zahl.schluessel().startsWith("beschwerden.thema."))
                        .max((a, b) -> Long.compare(a.wert(), b.wert()))
                        .map(Zahl::schluessel)
                        .orElseThrow();
                return new Berichtstext(
                        bericht.jahr(),
                        bericht.aussen(),
                        bericht.kapitel().stream()
                                .map(kapitel -> new Kapitel(
                                        kapitel.schluessel(),
                                        kapitel.titel(),
                                        kapitel.absaetze().stream()
                                                .filter(absatz ->
                                                        !absatz.bezug().contains(groesstes))
                                                .toList(),
                                        kapitel.tabellen()))
                                .toList());
            }
        },
        KLEINE_ZELLE(Art.KLEIN) {
            @Override
            Berichtstext in(Berichtstext bericht, Random zufall) {
                return zufall.nextBoolean()
                        ? mitSatz(
                                bericht,
                                "Darunter waren " + List.of("zwei", "drei", "4").get(zufall.nextInt(3))
                                        + " Petitionen.")
                        : mitZahl(
                                bericht,
                                zufall,
                                false,
                                zahl -> new Zahl(
                                        zahl.schluessel(),
                                        zahl.titel(),
                                        1L + zufall.nextInt(4),
                                        zahl.bezug(),
                                        null,
                                        null,
                                        null,
                                        null));
            }
        };

        private final List<Art> arten;

        Fehler(Art... arten) {
            this.arten = List.of(arten);
        }

        abstract Berichtstext in(Berichtstext bericht, Random zufall);

        boolean passt(Befund befund) {
            return arten.contains(befund.art());
        }

        private static BigDecimal schritt(Random zufall) {
            return BigDecimal.valueOf((1 + zufall.nextInt(90)) * (zufall.nextBoolean() ? 1 : -1), 1);
        }

        private static Berichtstext mitZahl(
                Berichtstext bericht, Random zufall, boolean anteil, UnaryOperator<Zahl> fehler) {
            List<Zahl> moegliche = bericht.zahlen().stream()
                    .filter(zahl -> zahl.wert() != null)
                    .filter(zahl -> !anteil || zahl.anteil() != null && zahl.veraenderung() != null && zahl.wert() > 0)
                    .toList();
            Zahl eine = moegliche.get(zufall.nextInt(moegliche.size()));
            return new Berichtstext(
                    bericht.jahr(),
                    bericht.aussen(),
                    bericht.kapitel().stream()
                            .map(kapitel -> new Kapitel(
                                    kapitel.schluessel(),
                                    kapitel.titel(),
                                    kapitel.absaetze(),
                                    kapitel.tabellen().stream()
                                            .map(tabelle -> new Tabelle(
                                                    tabelle.titel(),
                                                    tabelle.zahlen().stream()
                                                            .map(zahl -> zahl == eine ? fehler.apply(zahl) : zahl)
                                                            .toList(),
                                                    tabelle.summen()))
                                            .toList()))
                            .toList());
        }

        private static Berichtstext mitAbsatz(Berichtstext bericht, Random zufall, UnaryOperator<Absatz> fehler) {
            List<Absatz> alle = bericht.kapitel().stream()
                    .flatMap(kapitel -> kapitel.absaetze().stream())
                    .filter(absatz -> absatz.text().contains(" auf "))
                    .toList();
            Absatz einer = alle.get(zufall.nextInt(alle.size()));
            return new Berichtstext(
                    bericht.jahr(),
                    bericht.aussen(),
                    bericht.kapitel().stream()
                            .map(kapitel -> new Kapitel(
                                    kapitel.schluessel(),
                                    kapitel.titel(),
                                    kapitel.absaetze().stream()
                                            .map(absatz -> absatz == einer ? fehler.apply(absatz) : absatz)
                                            .toList(),
                                    kapitel.tabellen()))
                            .toList());
        }
    }

    @Test
    void theSentenceOfAFigureIsTheOneOfTheCouncil() {
        Zahl leistung = GedruckterBericht.fuer2022().zahlen().stream()
                .filter(zahl -> zahl.schluessel().equals("beschwerden.bereich.LEISTUNG"))
                .findFirst()
                .orElseThrow();
        assertThat(Satzbau.zu(leistung).map(Absatz::text))
                .isEqualTo(Optional.of(
                        "„Beschwerden: Leistung“ ging von 621 auf 473 zurück (−23,8 %); das sind 52,4 % von 902."));
    }
}
