package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EskalationsleiterTests {

    private final FristenregelnFixtures regeln = FristenregelnFixtures.wieVereinbart();
    private final Eskalationsleiter leiter = regeln.leiter();

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "ERINNERUNG, 2026-11-04, 2026-11-19, 2026-11-13T07:00:00Z, day 10 is a Saturday: nobody reads it before Monday",
        "ERINNERUNG, 2026-03-19, 2026-04-02, 2026-03-27T07:00:00Z, day 10 is the Sunday on which the clocks go forward",
        "ERINNERUNG, 2026-10-15, 2026-10-29, 2026-10-23T06:00:00Z, day 10 is the Sunday on which the clocks go back",
        "ERINNERUNG, 2026-03-20, 2026-04-07, 2026-03-30T06:00:00Z, a Monday after the clocks went forward",
        "ERINNERUNG, 2026-12-16, 2026-12-30, 2026-12-24T07:00:00Z, day 10 is the second day of Christmas",
        "ERINNERUNG, 2028-02-29, 2028-03-14, 2028-03-10T07:00:00Z, received on the day that comes every four years",
        "GRENZE, 2026-11-04, 2026-11-19, 2026-11-19T23:00:00Z, the moved last day is over",
        "GRENZE, 2026-10-11, 2026-10-26, 2026-10-26T23:00:00Z, in winter time already",
        "LEITUNG, 2026-11-04, 2026-11-19, 2026-11-26T23:00:00Z, a week later",
        "LEITUNG, 2026-10-06, 2026-10-20, 2026-10-27T23:00:00Z, a week later by the calendar and not by hours",
    })
    void theCaseClimbs(Stufe stufe, LocalDate eingang, LocalDate antwort, Instant wann, String lage) {
        assertThat(leiter.erreicht(stufe, eingang, antwort, Land.SN)).isEqualTo(wann);
    }

    @Test
    void anAnalystSendsTheGeschaeftsfuehrungInAfterTwoWeeksAtNine() {
        regeln.aberMit(
                Stufe.LEITUNG, new Stufenregel(14, Stufenregel.Bezug.GRENZE, LocalTime.of(9, 0), "geschaeftsfuehrung"));

        assertThat(leiter.erreicht(Stufe.LEITUNG, LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 19), Land.SN))
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

    @Test
    void onAClosingDayOfTheSiteNobodyReadsAReminderButTheLimitPasses() {
        LocalDate betriebsausflug = LocalDate.of(2026, 11, 13);
        Standort ort = new Standort(Land.SN, Set.of(betriebsausflug, LocalDate.of(2026, 11, 20)));
        LocalDate eingang = LocalDate.of(2026, 11, 3);

        assertThat(leiter.erreicht(Stufe.ERINNERUNG, eingang, LocalDate.of(2026, 11, 17), ort))
                .isEqualTo("2026-11-12T07:00:00Z");
        assertThat(leiter.erreicht(Stufe.GRENZE, eingang, LocalDate.of(2026, 11, 19), ort))
                .isEqualTo("2026-11-19T23:00:00Z");
    }
}
