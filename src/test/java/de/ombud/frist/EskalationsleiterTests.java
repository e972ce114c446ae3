package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EskalationsleiterTests {

    private final FristenregelnFixtures regeln = FristenregelnFixtures.wieVereinbart();
    private final Eskalationsleiter leiter = regeln.leiter();

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "ERINNERUNG, 2026-11-04, 2026-11-19, 2026-11-14T07:00:00Z, day 10 at eight also on a Saturday",
        "ERINNERUNG, 2026-03-19, 2026-04-02, 2026-03-29T06:00:00Z, eight in the morning after the clocks went forward",
        "ERINNERUNG, 2026-10-15, 2026-10-29, 2026-10-25T07:00:00Z, eight in the morning after the clocks went back",
        "GRENZE, 2026-11-04, 2026-11-19, 2026-11-19T23:00:00Z, the moved last day is over",
        "GRENZE, 2026-10-11, 2026-10-26, 2026-10-26T23:00:00Z, in winter time already",
        "LEITUNG, 2026-11-04, 2026-11-19, 2026-11-26T23:00:00Z, a week later",
        "LEITUNG, 2026-10-06, 2026-10-20, 2026-10-27T23:00:00Z, a week later by the calendar and not by hours",
    })
    void theCaseClimbs(Stufe stufe, LocalDate eingang, LocalDate antwort, Instant wann, String lage) {
        assertThat(leiter.erreicht(stufe, eingang, antwort)).isEqualTo(wann);
    }

    @Test
    void anAnalystSendsTheGeschaeftsfuehrungInAfterTwoWeeksAtNine() {
        regeln.aberMit(
                Stufe.LEITUNG, new Stufenregel(14, Stufenregel.Bezug.GRENZE, LocalTime.of(9, 0), "geschaeftsfuehrung"));

        assertThat(leiter.erreicht(Stufe.LEITUNG, LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 19)))
                .isEqualTo("2026-12-04T08:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"ERINNERUNG, teamleitung", "GRENZE, bereichsleitung", "LEITUNG, geschaeftsfuehrung"})
    void everyStepConcernsAGroup(Stufe stufe, String gruppe) {
        assertThat(leiter.gruppe(stufe)).isEqualTo(gruppe);
    }

    @Test
    void aStepWithoutGroupOrBeforeItsStartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stufenregel(7, Stufenregel.Bezug.GRENZE, LocalTime.NOON, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stufenregel(-1, Stufenregel.Bezug.GRENZE, LocalTime.NOON, "krm"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Uhrwert(-1, Einheit.KALENDERTAGE));
    }
}
