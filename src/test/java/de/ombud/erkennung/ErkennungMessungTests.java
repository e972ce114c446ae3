package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/**
 * How good the list of rules is, on texts written for the purpose. The rules are tuned on one half only; the other half says
 * what to expect of texts that nobody has seen. Prints both tables.
 */
class ErkennungMessungTests {

    private static final Texte TEXTE = Texte.alle();
    private static final Zeichenerkennung ERKENNUNG =
            new Zeichenerkennung(Regelwerk.aus(new ClassPathResource("erkennung/regeln.yaml")));
    private static final Map<Texte.Haelfte, Messung> MESSUNGEN = Arrays.stream(Texte.Haelfte.values())
            .collect(Collectors.toMap(haelfte -> haelfte, haelfte -> Messung.an(TEXTE.der(haelfte), ERKENNUNG)));

    @ParameterizedTest
    @EnumSource
    void theRulesAreMeasured(Texte.Haelfte haelfte) {
        System.out.println(messung(haelfte).tabelle(haelfte.name()));
    }

    /** By a hand that knew neither the rules nor the other texts; never tuned on. */
    @Test
    void thePartOfAnIndependentHandIsMeasuredByItself() {
        List<Texte.Beispiel> fremde = TEXTE.der(Texte.Haelfte.PRUEFUNG).stream()
                .filter(b -> b.id().startsWith("F"))
                .toList();
        Messung messung = Messung.an(fremde, ERKENNUNG);
        System.out.println(messung.tabelle("PRUEFUNG, fremde Hand"));
        assertThat(messung.insgesamt().genauigkeit()).isGreaterThanOrEqualTo(0.8);
    }

    /** The promise: of twenty texts that need the same day, at most one is missed, and four of five suggestions are right. */
    @ParameterizedTest
    @EnumSource(names = {"WIDERSPRUCH", "NOTLAGE"})
    void whatCannotWaitIsFoundInTextsTheRulesWereNotTunedOn(Zeichen zeichen) {
        Messung.Zahlen zahlen = messung(Texte.Haelfte.PRUEFUNG).zu(zeichen);
        assertThat(zahlen.trefferquote()).as("Trefferquote %s", zeichen).isGreaterThanOrEqualTo(0.95);
        assertThat(zahlen.genauigkeit()).as("Genauigkeit %s", zeichen).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void suggestionsOfAllSignsTogetherAreMostlyRight() {
        assertThat(messung(Texte.Haelfte.PRUEFUNG).insgesamt().genauigkeit()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void theHalfForTuningIsNotWorse() {
        Messung abstimmung = messung(Texte.Haelfte.ABSTIMMUNG);
        assertThat(abstimmung.zu(Zeichen.WIDERSPRUCH).trefferquote()).isGreaterThanOrEqualTo(0.95);
        assertThat(abstimmung.zu(Zeichen.NOTLAGE).trefferquote()).isGreaterThanOrEqualTo(0.95);
        assertThat(abstimmung.insgesamt().genauigkeit()).isGreaterThanOrEqualTo(0.8);
    }

    // --- the texts themselves: without these, the numbers above could mean nothing ---

    @ParameterizedTest
    @EnumSource
    void eachHalfIsLargeEnoughAndHalfOfItMisleads(Texte.Haelfte haelfte) {
        List<Texte.Beispiel> beispiele = TEXTE.der(haelfte);
        assertThat(beispiele).hasSizeGreaterThanOrEqualTo(100);
        long irrefuehrend =
                beispiele.stream().filter(Texte.Beispiel::istIrrefuehrend).count();
        assertThat((double) irrefuehrend / beispiele.size()).isBetween(0.48, 0.6);
    }

    @ParameterizedTest
    @EnumSource
    void eachSignIsThereAndIsFeignedInBothHalves(Zeichen zeichen) {
        boolean dringend = zeichen == Zeichen.WIDERSPRUCH || zeichen == Zeichen.NOTLAGE;
        for (Texte.Haelfte haelfte : Texte.Haelfte.values()) {
            List<Texte.Beispiel> beispiele = TEXTE.der(haelfte);
            assertThat(beispiele.stream().filter(b -> b.zeichen().contains(zeichen)))
                    .as("%s in %s", zeichen, haelfte)
                    .hasSizeGreaterThanOrEqualTo(dringend ? 12 : 3);
            assertThat(beispiele.stream().filter(b -> b.falle().contains(zeichen)))
                    .as("feigned %s in %s", zeichen, haelfte)
                    .hasSizeGreaterThanOrEqualTo(dringend ? 12 : 3);
        }
    }

    /** One missed text must not decide over the promise. */
    @ParameterizedTest
    @EnumSource(names = {"WIDERSPRUCH", "NOTLAGE"})
    void theHalfForCheckingHoldsTwentyOfWhatCannotWait(Zeichen zeichen) {
        assertThat(TEXTE.der(Texte.Haelfte.PRUEFUNG).stream()
                        .filter(b -> b.zeichen().contains(zeichen)))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void noTextIsThereTwiceNotEvenInOtherLetters() {
        assertThat(TEXTE.beispiele().stream()
                        .map(b -> b.text().toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]", ""))
                        .collect(Collectors.toList()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(TEXTE.beispiele()).extracting(Texte.Beispiel::id).doesNotHaveDuplicates();
    }

    @Test
    void noTextCarriesWhatItOnlyFeigns() {
        assertThat(TEXTE.beispiele()).noneMatch(b -> b.falle().stream().anyMatch(b.zeichen()::contains));
    }

    private static Messung messung(Texte.Haelfte haelfte) {
        return MESSUNGEN.get(haelfte);
    }
}
