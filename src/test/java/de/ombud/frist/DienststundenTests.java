package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The office works from eight to four, on Friday until one. All times are those on the wall in Saxony. */
class DienststundenTests {

    private final Dienststunden stunden = FristenregelnFixtures.dienststunden();

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:30, 2026-11-16T09:30, while the office works it starts at once",
        "2026-11-16T06:00, 2026-11-16T08:00, early in the morning it starts when the office opens",
        "2026-11-16T16:00, 2026-11-17T08:00, at closing time nobody is there any more",
        "2026-11-20T13:01, 2026-11-23T08:00, Friday afternoon waits for Monday",
        "2026-11-17T17:00, 2026-11-19T08:00, the evening before Buß- und Bettag waits for Thursday",
        "2026-12-24T12:00, 2026-12-24T12:00, Heiligabend is a working day of this office",
        "2026-12-24T18:00, 2026-12-28T08:00, but not the days after it",
    })
    void anEmergencyStartsWhenSomebodyIsThere(LocalDateTime da, LocalDateTime beginn, String warum) {
        assertThat(stunden.beginnAb(um(da), Land.SN)).as(warum).isEqualTo(um(beginn));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:30, 2, 2026-11-16T11:30, within the morning",
        "2026-11-16T14:00, 2, 2026-11-16T16:00, exactly until closing time",
        "2026-11-16T15:00, 2, 2026-11-17T09:00, over night",
        "2026-11-20T12:00, 2, 2026-11-23T09:00, Friday noon over the weekend",
        "2026-11-20T15:00, 4, 2026-11-23T12:00, Friday afternoon nobody counts",
        "2026-11-17T15:00, 4, 2026-11-19T11:00, over Buß- und Bettag",
        "2026-11-16T08:00, 8, 2026-11-16T16:00, a whole day",
        "2026-11-16T08:00, 40, 2026-11-24T11:00, more than a week with a holiday in it",
        "2026-11-16T10:00, 0, 2026-11-16T10:00, nothing to wait for",
    })
    void onlyHoursInWhichTheOfficeWorksCount(LocalDateTime ab, int anzahl, LocalDateTime danach, String warum) {
        assertThat(stunden.nach(um(ab), Duration.ofHours(anzahl), Land.SN))
                .as(warum)
                .isEqualTo(um(danach));
    }

    @Test
    void bussUndBettagIsADayLikeAnyOtherOutsideSaxony() {
        Instant abends = um(LocalDateTime.of(2026, 11, 17, 15, 0));
        assertThat(stunden.nach(abends, Duration.ofHours(4), Land.BE))
                .isEqualTo(um(LocalDateTime.of(2026, 11, 18, 11, 0)));
    }

    @Test
    void theClockChangeOverTheWeekendTakesNoHourFromAnybody() {
        // summer time ends on Sun 2026-10-25
        assertThat(stunden.nach(um(LocalDateTime.of(2026, 10, 23, 12, 0)), Duration.ofHours(2), Land.SN))
                .isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
        // and begins on Sun 2027-03-28; 26 March is Karfreitag, 29 Ostermontag
        assertThat(stunden.nach(um(LocalDateTime.of(2027, 3, 25, 15, 0)), Duration.ofHours(2), Land.SN))
                .isEqualTo(Instant.parse("2027-03-30T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:30, 2026-11-16T16:00",
        "2026-11-20T09:30, 2026-11-20T13:00",
        "2026-11-20T15:00, 2026-11-23T16:00",
        "2026-11-18T10:00, 2026-11-19T16:00",
    })
    void theSameWorkingDayEndsWithTheOffice(LocalDateTime da, LocalDateTime schluss) {
        assertThat(stunden.dienstschluss(um(da), Land.SN)).isEqualTo(um(schluss));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:30, 2026-11-16T11:30, hours are left",
        "2026-11-16T14:00, 2026-11-17T08:00, at closing time it is too late",
        "2026-11-16T15:30, 2026-11-17T08:00, not in the middle of the next morning",
        "2026-11-20T12:30, 2026-11-23T08:00, Friday noon",
        "2026-11-16T19:00, 2026-11-17T10:00, tried in the evening: two hours into the next day",
    })
    void whoeverWasNotReachedIsCalledAgainTodayOrFirstThingInTheMorning(
            LocalDateTime versuch, LocalDateTime wieder, String warum) {
        assertThat(stunden.heuteOderMorgenFrueh(um(versuch), Duration.ofHours(2), Land.SN))
                .as(warum)
                .isEqualTo(um(wieder));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 1, 2026-11-25T08:00, a power cut on Thursday",
        "2026-11-23, 1, 2026-11-20T08:00, on Monday: Friday",
        "2026-11-19, 1, 2026-11-17T08:00, after Buß- und Bettag",
        "2026-11-21, 1, 2026-11-20T08:00, on a Saturday",
        "2026-11-26, 2, 2026-11-24T08:00, two days before",
        "2026-11-26, 0, 2026-11-26T08:00, on the day itself",
    })
    void theDayBeforeTheEventIsADayOnWhichSomebodyWorks(
            LocalDate termin, int tage, LocalDateTime wecken, String warum) {
        assertThat(stunden.vorher(termin, tage, Land.SN)).as(warum).isEqualTo(um(wecken));
    }

    @Test
    void anOfficeMayBeClosedOnADayOfTheWeek() {
        Dienststunden mittwochsZu = new Dienststunden(
                FristenregelnFixtures.arbeitstage(),
                new Dienstzeit("08:00-16:00", "08:00 – 12:00", "", "10:00-18:00", ""));
        assertThat(mittwochsZu.nach(um(LocalDateTime.of(2026, 11, 24, 11, 0)), Duration.ofHours(2), Land.SN))
                .isEqualTo(um(LocalDateTime.of(2026, 11, 26, 11, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-16", "08:00", "16:00-08:00", "08:00-08:00", "morgens"})
    void aSpanThatIsNoneIsRefusedAtStart(String spanne) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dienstzeit(spanne, "", "", "", ""))
                .withMessageContaining("Dienstzeit");
    }

    @Test
    void anOfficeThatNeverWorksIsRefusedAtStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dienstzeit("", " ", "", "", ""));
    }

    private static Instant um(LocalDateTime wanduhr) {
        return Ortszeit.um(wanduhr.toLocalDate(), wanduhr.toLocalTime());
    }
}
