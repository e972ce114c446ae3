package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/**
 * What cannot wait, measured on texts that were written before their writer had read a rule: dialect, typos, sarcasm, quoted
 * former mail, reported speech, past need, place words and other languages, among ordinary complaints with words that look alike.
 */
class UnbekannteTexteTests {

    private static final List<Zeichen> ZEICHEN = List.of(Zeichen.WIDERSPRUCH, Zeichen.NOTLAGE);
    private static final Zeichenerkennung ERKENNUNG =
            new Zeichenerkennung(Regelwerk.aus(new ClassPathResource("erkennung/regeln.yaml")));
    private static final Map<Texte.Haelfte, Messung> MESSUNGEN = Arrays.stream(Texte.Haelfte.values())
            .collect(Collectors.toMap(
                    haelfte -> haelfte,
                    haelfte -> Messung.an(Texte.unbekannte(haelfte).beispiele(), ERKENNUNG)));
    private static final Messung FREMDE = Messung.an(Texte.fremde().beispiele(), ERKENNUNG);
    private static final Messung ZURUECKGEHALTENE =
            Messung.an(Texte.fremdeZurueckgehaltene().beispiele(), ERKENNUNG);

    @ParameterizedTest
    @EnumSource
    void theRulesAreMeasured(Texte.Haelfte haelfte) {
        Messung messung = MESSUNGEN.get(haelfte);
        System.out.println(messung.tabelle("UNBEKANNTE " + haelfte, ZEICHEN));
        if (haelfte == Texte.Haelfte.ABSTIMMUNG) {
            ZEICHEN.forEach(zeichen -> System.out.print(messung.fehler(zeichen)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDERSPRUCH", "NOTLAGE"})
    void theRulesKeepTheirPromiseOnTheTextsTheyWereImprovedWith(Zeichen zeichen) {
        Messung.Zahlen zahlen = MESSUNGEN.get(Texte.Haelfte.ABSTIMMUNG).zu(zeichen);
        assertThat(zahlen.genauigkeit()).as("Genauigkeit %s", zeichen).isGreaterThanOrEqualTo(0.9);
        assertThat(zahlen.trefferquote()).as("Trefferquote %s", zeichen).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"WIDERSPRUCH, 0.88", "NOTLAGE, 0.9"})
    void onTheTextsHeldBackTheyAreNotMuchWorse(Zeichen zeichen, double genauigkeit) {
        Messung.Zahlen zahlen = MESSUNGEN.get(Texte.Haelfte.PRUEFUNG).zu(zeichen);
        assertThat(zahlen.genauigkeit()).as("Genauigkeit %s", zeichen).isGreaterThanOrEqualTo(genauigkeit);
        assertThat(zahlen.trefferquote()).as("Trefferquote %s", zeichen).isGreaterThanOrEqualTo(0.95);
    }

    /** What they were improved with; on texts of the next stranger they are far worse (see ADR 0009). */
    @ParameterizedTest
    @EnumSource(names = {"WIDERSPRUCH", "NOTLAGE"})
    void theRulesKeepTheirPromiseOnTextsOfStrangersOnceTheseAreKnown(Zeichen zeichen) {
        System.out.println(FREMDE.tabelle("FREMDE ENTWICKLUNG", List.of(zeichen)) + FREMDE.fehler(zeichen));
        Messung.Zahlen zahlen = FREMDE.zu(zeichen);
        assertThat(zahlen.genauigkeit()).as("Genauigkeit %s", zeichen).isGreaterThanOrEqualTo(0.93);
        assertThat(zahlen.trefferquote()).as("Trefferquote %s", zeichen).isGreaterThanOrEqualTo(0.95);
    }

    /** The goal of 0.9 and 0.95 is not reached on texts that nobody tuned on; what is reached must not get lost. */
    @ParameterizedTest
    @CsvSource({"WIDERSPRUCH, 0.72, 0.8", "NOTLAGE, 0.74, 0.87"})
    void onTheTextsOfTheNextStrangerTheyFindAsMuchAsTheyDid(Zeichen zeichen, double genauigkeit, double trefferquote) {
        System.out.println(ZURUECKGEHALTENE.tabelle("FREMDE ZURUECKGEHALTEN", List.of(zeichen)));
        assertThat(ZURUECKGEHALTENE.zu(zeichen).genauigkeit())
                .as("Genauigkeit %s", zeichen)
                .isGreaterThanOrEqualTo(genauigkeit);
        assertThat(ZURUECKGEHALTENE.zu(zeichen).trefferquote())
                .as("Trefferquote %s", zeichen)
                .isGreaterThanOrEqualTo(trefferquote);
    }

    @Test
    void theTextsAreTwoHundredOtherOnes() {
        List<Texte.Beispiel> beispiele = Stream.of(Texte.Haelfte.values())
                .flatMap(haelfte -> Texte.unbekannte(haelfte).beispiele().stream())
                .toList();
        assertThat(beispiele).hasSizeGreaterThanOrEqualTo(200);
        assertThat(beispiele).extracting(Texte.Beispiel::text).doesNotHaveDuplicates();
        assertThat(beispiele)
                .extracting(Texte.Beispiel::text)
                .doesNotContainAnyElementsOf(Texte.alle().beispiele().stream()
                        .map(Texte.Beispiel::text)
                        .toList());
        for (Zeichen zeichen : ZEICHEN) {
            assertThat(beispiele.stream().filter(b -> b.zeichen().contains(zeichen)))
                    .hasSizeGreaterThanOrEqualTo(60);
        }
    }
}
