package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BearbeitungsdauerTests {

    private static final LocalDate EINGANG = LocalDate.of(2026, 11, 4);

    @Test
    void theFourteenthDayIsWithinAndTheFifteenthIsNot() {
        assertThat(new Bearbeitungsdauer(EINGANG, EINGANG.plusDays(14)).innerhalb(14))
                .isTrue();
        assertThat(new Bearbeitungsdauer(EINGANG, EINGANG.plusDays(15)).innerhalb(14))
                .isFalse();
    }

    @Test
    void anAnswerInTimeOnAMovedDayDoesNotCountAsWithinFourteenDays() {
        LocalDate frist = FristenregelnFixtures.wieVereinbart()
                .rechner()
                .fristen(EINGANG, Land.SN)
                .antwort();

        assertThat(frist).isEqualTo("2026-11-19");
        assertThat(new Bearbeitungsdauer(EINGANG, frist).innerhalb(14)).isFalse();
    }

    @Test
    void aCaseClosedInTheFirstCallTookNoDay() {
        assertThat(new Bearbeitungsdauer(EINGANG, EINGANG).tage()).isZero();
    }

    @Test
    void theDaysAreThoseInGermany() {
        Instant vorMitternachtInLondon = Instant.parse("2026-11-04T23:30:00Z");
        Instant amSelbenTagInBerlin = Instant.parse("2026-11-05T10:00:00Z");

        assertThat(Bearbeitungsdauer.zwischen(vorMitternachtInLondon, amSelbenTagInBerlin)
                        .tage())
                .isZero();
    }

    @Test
    void clockChangesMakeNoDifference() {
        assertThat(Bearbeitungsdauer.zwischen(
                                Instant.parse("2026-03-20T22:30:00Z"), Instant.parse("2026-04-03T21:30:00Z"))
                        .tage())
                .isEqualTo(14);
    }

    @Test
    void noCaseEndsBeforeItWasReceived() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bearbeitungsdauer(EINGANG, EINGANG.minusDays(1)));
    }
}
