package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @ParameterizedTest
    @EnumSource
    void theRulesAreMeasured(Texte.Haelfte haelfte) {
        Messung messung = messung(haelfte);
        System.out.println(messung.tabelle("UNBEKANNTE " + haelfte, ZEICHEN));
        if (haelfte == Texte.Haelfte.ABSTIMMUNG) {
            ZEICHEN.forEach(zeichen -> System.out.print(messung.fehler(zeichen)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDERSPRUCH", "NOTLAGE"})
    void theRulesKeepTheirPromiseOnTheTextsTheyWereImprovedWith(Zeichen zeichen) {
        Messung.Zahlen zahlen = messung(Texte.Haelfte.ABSTIMMUNG).zu(zeichen);
        assertThat(zahlen.genauigkeit()).as("Genauigkeit %s", zeichen).isGreaterThanOrEqualTo(0.9);
        assertThat(zahlen.trefferquote()).as("Trefferquote %s", zeichen).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"WIDERSPRUCH, 0.88", "NOTLAGE, 0.9"})
    void onTheTextsHeldBackTheyAreNotMuchWorse(Zeichen zeichen, double genauigkeit) {
        Messung.Zahlen zahlen = messung(Texte.Haelfte.PRUEFUNG).zu(zeichen);
        assertThat(zahlen.genauigkeit()).as("Genauigkeit %s", zeichen).isGreaterThanOrEqualTo(genauigkeit);
        assertThat(zahlen.trefferquote()).as("Trefferquote %s", zeichen).isGreaterThanOrEqualTo(0.95);
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

    private static Messung messung(Texte.Haelfte haelfte) {
        return Messung.an(Texte.unbekannte(haelfte).beispiele(), ERKENNUNG);
    }
}
