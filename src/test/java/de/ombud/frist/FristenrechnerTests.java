package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristenrechnerTests {

    private final FristenregelnFixtures regeln = FristenregelnFixtures.wieVereinbart();
    private final Fristenrechner rechner = regeln.rechner();

    @ParameterizedTest(name = "{0} in {1}: {4}")
    @CsvSource({
        "2026-11-04, SN, 2026-11-09, 2026-11-19, answer falls on Buß- und Bettag",
        "2026-11-04, BE, 2026-11-09, 2026-11-18, no Buß- und Bettag in Berlin",
        "2026-11-16, SN, 2026-11-20, 2026-11-30, acknowledgement over Buß- und Bettag",
        "2026-12-11, SN, 2026-12-16, 2026-12-28, answer falls on Christmas and a weekend",
        "2026-03-20, SN, 2026-03-25, 2026-04-07, answer falls on Good Friday",
        "2026-04-02, SN, 2026-04-09, 2026-04-16, Maundy Thursday",
        "2026-05-11, SN, 2026-05-15, 2026-05-26, over Ascension Day and to Whit Monday",
        "2026-12-21, SN, 2026-12-24, 2027-01-04, Christmas Eve is a working day",
        "2026-12-18, SN, 2026-12-23, 2027-01-04, answer falls on New Year",
        "2026-12-30, SN, 2027-01-05, 2027-01-13, over the turn of the year",
        "2026-12-30, ST, 2027-01-05, 2027-01-13, before Epiphany",
        "2026-12-31, ST, 2027-01-07, 2027-01-14, over Epiphany in Sachsen-Anhalt",
        "2026-12-31, SN, 2027-01-06, 2027-01-14, no Epiphany in Saxony",
        "2028-02-28, SN, 2028-03-02, 2028-03-13, through the leap day",
        "2028-02-15, SN, 2028-02-18, 2028-02-29, answer on the leap day",
        "2025-10-17, SN, 2025-10-22, 2025-11-03, answer falls on Reformationstag",
        "2025-10-17, BE, 2025-10-22, 2025-10-31, no Reformationstag in Berlin",
        "2017-10-17, BE, 2017-10-20, 2017-11-01, Reformationstag of 2017 everywhere",
        "2017-10-17, NW, 2017-10-20, 2017-11-02, and Allerheiligen right after it",
        "2026-11-07, SN, 2026-11-11, 2026-11-23, received on a Saturday",
        "2026-11-08, SN, 2026-11-11, 2026-11-23, received on a Sunday",
        "2026-11-18, SN, 2026-11-23, 2026-12-02, received on a holiday",
    })
    void aComplaintIsWorkedToTheseDays(
            LocalDate eingang, Land land, LocalDate bestaetigung, LocalDate antwort, String lage) {
        assertThat(rechner.fristen(eingang, land)).isEqualTo(new Fristen(bestaetigung, antwort));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-21, SN, 2026-12-28, 2027-01-04, 24 December does not count",
        "2026-12-30, SN, 2027-01-06, 2027-01-13, 31 December does not count",
        "2026-12-10, SN, 2026-12-15, 2026-12-24, but the answer is still due on 24 December",
    })
    void anOfficeThatClosesOnTheEvesHasFewerWorkingDaysButNoLongerDeadline(
            LocalDate eingang, Land land, LocalDate bestaetigung, LocalDate antwort, String lage) {
        Fristenrechner geschlossen = new Fristenrechner(
                FristenregelnFixtures.arbeitstageOhneHeiligabendUndSilvester(),
                FristenregelnFixtures.dienststunden(),
                regeln);

        assertThat(geschlossen.fristen(eingang, land)).isEqualTo(new Fristen(bestaetigung, antwort));
    }

    @Test
    void anAnalystChangesTheAnswerToThreeWeeks() {
        regeln.aberMit(Uhr.ANTWORT, new Uhrwert(21, Einheit.KALENDERTAGE));

        assertThat(rechner.fristen(LocalDate.of(2026, 11, 4), Land.SN).antwort())
                .isEqualTo("2026-11-25");
    }

    @ParameterizedTest(name = "known on {0}: {2}")
    @CsvSource({
        "2026-11-12, 2026-12-14, moved from a Saturday",
        "2027-01-31, 2027-03-01, February has no 31st and its 28th is a Sunday",
        "2028-01-31, 2028-02-29, the last day of a leap February",
        "2028-01-29, 2028-02-29, the same number exists",
        "2027-02-28, 2027-03-30, the same number and not the end of the month; moved over Easter",
        "2026-08-31, 2026-09-30, a shorter month",
    })
    void aWiderspruchHasOneMonth(LocalDate bekanntgabe, LocalDate bis, String warum) {
        assertThat(rechner.bis(Uhr.WIDERSPRUCH, bekanntgabe, Land.SN)).isEqualTo(bis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-04, 2027-11-04", "2028-02-29, 2029-02-28", "2026-11-18, 2027-11-18", "2026-12-25, 2027-12-27"})
    void withoutInstructionAWiderspruchHasOneYear(LocalDate bekanntgabe, LocalDate bis) {
        assertThat(rechner.bis(Uhr.WIDERSPRUCH_OHNE_BELEHRUNG, bekanntgabe, Land.SN))
                .isEqualTo(bis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, 2026-11-07", "2026-11-04, 2026-11-08", "2026-11-14, 2026-11-18", "2026-12-21, 2026-12-25"})
    void aLetterCountsAsKnownOnTheFourthDayEvenOnASundayOrHoliday(LocalDate aufgabe, LocalDate bekannt) {
        assertThat(rechner.bis(Uhr.BEKANNTGABE, aufgabe, Land.SN)).isEqualTo(bekannt);
    }

    @Test
    void theMonthForAWiderspruchIsCountedFromTheSundayOnWhichTheLetterCountsAsKnown() {
        LocalDate bekannt = rechner.bis(Uhr.BEKANNTGABE, LocalDate.of(2026, 11, 4), Land.SN);

        assertThat(rechner.bis(Uhr.WIDERSPRUCH, bekannt, Land.SN)).isEqualTo("2026-12-08");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, 2026-12-18", "2026-11-20, 2026-12-21", "2027-01-30, 2027-03-01"})
    void whoAsksForTheOwnDataGetsThemWithinAMonth(LocalDate eingang, LocalDate bis) {
        assertThat(rechner.bis(Uhr.AUSKUNFT, eingang, Land.SN)).isEqualTo(bis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-04, 2026-11-04", "2026-11-07, 2026-11-09", "2026-11-18, 2026-11-19", "2026-12-24, 2026-12-24"})
    void anEmergencyIsContactedOnTheSameWorkingDay(LocalDate eingang, LocalDate bis) {
        assertThat(rechner.bis(Uhr.NOTLAGE, eingang, Land.SN)).isEqualTo(bis);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "2026-11-06T15:00:00+01:00, 2026-11-08T15:00:00+01:00, a weekend counts",
        "2026-12-24T11:00:00+01:00, 2026-12-26T11:00:00+01:00, holidays count",
        "2026-03-28T10:00:00+01:00, 2026-03-30T11:00:00+02:00, an hour is missing in spring",
        "2026-10-24T10:00:00+02:00, 2026-10-26T09:00:00+01:00, an hour comes twice in autumn",
    })
    void aCallIsReturnedWithinFortyEightHoursByTheClock(OffsetDateTime anruf, OffsetDateTime bis, String warum) {
        assertThat(rechner.ablauf(Uhr.RUECKRUF, anruf.toInstant(), Land.SN)).isEqualTo(bis.toInstant());
    }

    @Test
    void aDataBreachIsReportedWithinSeventyTwoHoursEvenOverChristmas() {
        assertThat(rechner.ablauf(Uhr.DATENPANNE, Instant.parse("2026-12-24T10:00:00Z"), Land.SN))
                .isEqualTo("2026-12-27T10:00:00Z");
    }

    @Test
    void theCallbackCanBeSwitchedToWorkingTime() {
        Instant freitagNachmittag = Instant.parse("2026-11-06T14:00:00Z");

        regeln.aberMit(Uhr.RUECKRUF, new Uhrwert(2, Einheit.ARBEITSTAGE));
        assertThat(rechner.ablauf(Uhr.RUECKRUF, freitagNachmittag, Land.SN)).isEqualTo("2026-11-10T23:00:00Z");

        regeln.aberMit(Uhr.RUECKRUF, new Uhrwert(2, Einheit.ARBEITSTAGE, LocalTime.of(16, 0)));
        assertThat(rechner.ablauf(Uhr.RUECKRUF, freitagNachmittag, Land.SN)).isEqualTo("2026-11-10T15:00:00Z");
    }

    @Test
    void aClockInHoursHasNoLastDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rechner.bis(Uhr.RUECKRUF, LocalDate.of(2026, 11, 4), Land.SN))
                .withMessageContaining("RUECKRUF");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-12T09:00:00Z, 2026-11-26T23:00:00Z, two weeks to the end of the day",
        "2026-12-11T09:00:00Z, 2026-12-28T23:00:00Z, moved over Christmas",
        "2026-11-11T23:30:00Z, 2026-11-26T23:00:00Z, sent after midnight in Germany",
        "2026-03-15T09:00:00Z, 2026-03-30T22:00:00Z, into summer time",
    })
    void feedbackIsAwaitedForTwoWeeks(Instant antwort, Instant bis, String warum) {
        assertThat(rechner.ablauf(Uhr.RUECKMELDUNG, antwort, Land.SN)).isEqualTo(bis);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-19T23:00:00Z, winter",
        "2026-07-15, 2026-07-15T22:00:00Z, summer",
        "2026-03-28, 2026-03-28T23:00:00Z, the night before the clocks go forward",
        "2026-03-29, 2026-03-29T22:00:00Z, a day of 23 hours",
        "2026-10-24, 2026-10-24T22:00:00Z, the night before the clocks go back",
        "2026-10-25, 2026-10-25T23:00:00Z, a day of 25 hours",
        "2026-12-31, 2026-12-31T23:00:00Z, the turn of the year",
    })
    void aLimitHasPassedAtMidnightInGermany(LocalDate letzterTag, Instant abgelaufen, String warum) {
        assertThat(Ortszeit.endeVon(letzterTag)).isEqualTo(abgelaufen);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-04T22:59:59Z, 2026-11-04",
        "2026-11-04T23:00:00Z, 2026-11-05",
        "2026-07-04T22:00:00Z, 2026-07-05",
    })
    void anEmailJustBeforeMidnightIsReceivedOnThatDayInGermany(Instant eingang, LocalDate tag) {
        assertThat(Ortszeit.tag(eingang)).isEqualTo(tag);
    }
}
