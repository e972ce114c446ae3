package de.ombud.fruehwarnung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules, with the numbers of textbooks and with situations of the office. */
class RegelTests {

    private static final Einzelwertregel DAUER = new Einzelwertregel(.10);
    private static final Anteilsregel ANTEIL = new Anteilsregel(.10);
    private static final Zaehlregel ANZAHL = new Zaehlregel(.0005, 5);

    /** NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2: flowrate. */
    @Test
    void limitsOfSingleValuesAreThoseOfTheHandbook() {
        List<Messwert> basis = Stream.of(496, 476, 499, 513, 478, 512, 526, 524, 536, 521)
                .map(zehntel -> new Messwert(zehntel, 10))
                .toList();
        Befund befund = DAUER.pruefe(basis, new Messwert(55, 1));
        assertThat(befund.mitte()).isCloseTo(50.81, within(.005));
        assertThat(befund.oben()).isCloseTo(55.804, within(.01));
        assertThat(befund.unten()).isCloseTo(45.816, within(.01));
        assertThat(befund.auffaellig()).isFalse();
    }

    @Test
    void aLongerDurationWithinTheToleranceIsNoSign() {
        List<Messwert> ruhig = Collections.nCopies(12, new Messwert(100, 10));
        assertThat(DAUER.pruefe(ruhig, new Messwert(109, 10)).auffaellig()).isFalse();
        assertThat(DAUER.pruefe(ruhig, new Messwert(112, 10)).auffaellig()).isTrue();
    }

    /** By hand: p = 0.15, s = 0.0357, |z| = 1.4003, mean range 2.8006, sigma z = 2.4828. */
    @Test
    void sharesThatDifferAnywayHaveWiderLimits() {
        List<Messwert> basis = Stream.of(10, 20, 10, 20, 10, 20, 10, 20)
                .map(teil -> new Messwert(teil, 100))
                .toList();
        Befund befund = ANTEIL.pruefe(basis, new Messwert(30, 100));
        assertThat(befund.mitte()).isCloseTo(.15, within(1e-9));
        assertThat(befund.oben()).isCloseTo(.41596, within(.0001));
        assertThat(befund.auffaellig()).isFalse();
    }

    /** With nothing but chance in them the limits are those of the ordinary p chart: 0.2 and three times 0.04. */
    @Test
    void sharesThatDifferByChanceOnlyHaveTheOrdinaryLimits() {
        List<Messwert> basis = Collections.nCopies(12, new Messwert(20, 100));
        assertThat(ANTEIL.pruefe(basis, new Messwert(31, 100)).oben()).isCloseTo(.32, within(1e-9));
        assertThat(ANTEIL.pruefe(basis, new Messwert(31, 100)).auffaellig()).isFalse();
        assertThat(ANTEIL.pruefe(basis, new Messwert(33, 100)).auffaellig()).isTrue();
    }

    @Test
    void errorsUpToTheToleranceArePutUpWith() {
        List<Messwert> basis = Collections.nCopies(12, new Messwert(1, 100));
        assertThat(ANTEIL.pruefe(basis, new Messwert(10, 100)).auffaellig()).isFalse();
        assertThat(ANTEIL.pruefe(basis, new Messwert(11, 100)).auffaellig()).isTrue();
    }

    @Test
    void aMonthWithFewCasesHasWideLimits() {
        List<Messwert> basis = Collections.nCopies(12, new Messwert(20, 100));
        assertThat(ANTEIL.pruefe(basis, new Messwert(3, 5)).auffaellig()).isFalse();
    }

    @Test
    void nothingLateInAYearIsNoReasonToStumble() {
        List<Messwert> basis = Collections.nCopies(12, new Messwert(0, 50));
        assertThat(ANTEIL.pruefe(basis, new Messwert(0, 50)).auffaellig()).isFalse();
        assertThat(ANTEIL.pruefe(basis, new Messwert(8, 50)).auffaellig()).isTrue();
    }

    /** Chance of one of five is one in thirteen when one of 62 is late. */
    @Test
    void afterAYearWithNoneLateOneOfFiveIsNoSignYetThreeAre() {
        for (int fuenf : List.of(5, 50)) {
            List<Messwert> basis = Collections.nCopies(12, new Messwert(0, fuenf));
            assertThat(ANTEIL.pruefe(basis, new Messwert(1, 5)).auffaellig()).isFalse();
            assertThat(ANTEIL.pruefe(basis, new Messwert(1, 5)).oben()).isGreaterThanOrEqualTo(.2);
            assertThat(ANTEIL.pruefe(basis, new Messwert(3, 5)).auffaellig()).isTrue();
        }
        List<Messwert> jedesBegruendet = Collections.nCopies(12, new Messwert(5, 5));
        assertThat(ANTEIL.pruefe(jedesBegruendet, new Messwert(5, 5)).auffaellig())
                .isFalse();
    }

    /** Ten heads in a row; and at least 8 of 20 with a chance of 1/13. */
    @Test
    void chancesOfSmallNumbersAreExact() {
        assertThat(Zaehlregel.mindestens(10, 10, .5)).isCloseTo(1 / 1024.0, within(1e-12));
        assertThat(Zaehlregel.mindestens(8, 20, 1 / 13.0)).isCloseTo(BINOMIAL_8_20, within(1e-9));
        assertThat(Zaehlregel.mindestens(0, 20, 1 / 13.0)).isEqualTo(1);
    }

    private static final double BINOMIAL_8_20 = 6.631531518617998e-5;

    @Test
    void theLimitIsTheSmallestNumberThatChanceDoesNotExplain() {
        for (long vorher : List.of(0L, 3L, 12L, 60L, 240L, 5_000L)) {
            int grenze = ANZAHL.obere(vorher, 12);
            assertThat(Zaehlregel.mindestens(grenze, vorher + grenze, 1 / 13.0)).isLessThanOrEqualTo(.0005);
            assertThat(Zaehlregel.mindestens(grenze - 1, vorher + grenze - 1, 1 / 13.0))
                    .isGreaterThan(.0005);
        }
    }

    @Test
    void threeComplaintsOnATopicThatNobodyKnewAreNoSignYetFiveAre() {
        List<Messwert> nie = Collections.nCopies(12, new Messwert(0, 1));
        assertThat(ANZAHL.pruefe(nie, new Messwert(3, 1)).auffaellig()).isFalse();
        assertThat(ANZAHL.pruefe(nie, new Messwert(5, 1)).auffaellig()).isTrue();
    }

    /** Of many complaints a small rise is certain and still no doubling. */
    @Test
    void whatDoesNotDoubleIsNoSign() {
        List<Messwert> viele = Collections.nCopies(24, new Messwert(100, 1));
        assertThat(ANZAHL.pruefe(viele, new Messwert(160, 1)).auffaellig()).isFalse();
        assertThat(ANZAHL.pruefe(viele, new Messwert(200, 1)).auffaellig()).isTrue();
    }

    @Test
    void withLessThanAYearNothingIsSaid() {
        Verlauf verlauf = verlauf(2, 3, 2, 3, 2, 3, 40);
        assertThat(verlauf.monate()).noneMatch(Verlauf.Monat::auffaellig);
        assertThat(verlauf.monate()).noneMatch(monat -> monat.befund().istBekannt());
    }

    /** Otherwise a trouble of half a year would call itself usual and hide. */
    @Test
    void whatStandsOutDoesNotBecomeTheUsualAndIsOverWhenItIsOver() {
        long[] jahr = LongStream.generate(() -> 3).limit(24).toArray();
        long[] werte = Arrays.copyOf(jahr, 33);
        Arrays.fill(werte, 24, 30, 15);
        Arrays.fill(werte, 30, 33, 4);
        Verlauf verlauf = verlauf(werte);
        assertThat(verlauf.auffaellige(JANUAR).stream().map(Verlauf.Monat::monat))
                .containsExactlyElementsOf(Stream.iterate(JANUAR.plusMonths(24), m -> m.plusMonths(1))
                        .limit(6)
                        .toList());
        assertThat(verlauf.ruhigeMonate()).isEqualTo(3);
        assertThat(verlauf.monate().get(29).befund().mitte()).isEqualTo(3);
    }

    private static final YearMonth JANUAR = YearMonth.of(2023, 1);

    private static Verlauf verlauf(long... werte) {
        Map<YearMonth, Messwert> monate = new HashMap<>();
        for (int i = 0; i < werte.length; i++) {
            monate.put(JANUAR.plusMonths(i), new Messwert(werte[i], 1));
        }
        return Verlauf.von(
                new Messreihe(Messgroesse.THEMA, "DRESDEN", "L04", monate),
                ANZAHL,
                JANUAR,
                JANUAR.plusMonths(werte.length - 1L));
    }
}
