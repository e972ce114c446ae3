package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.ombud.frist.Zwischennachrichtentermine.Zwischennachricht;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZwischennachrichtentermineTests {

    private final FristenregelnFixtures regeln = FristenregelnFixtures.wieVereinbart();
    private final Zwischennachrichtentermine zwischennachrichten = regeln.zwischennachrichten();

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "2026-11-04, SN, 1, 2026-11-16T07:00:00Z, 2026-11-17T11:00:00Z, day 14 is Buß- und Bettag",
        "2026-11-04, BE, 1, 2026-11-16T07:00:00Z, 2026-11-18T11:00:00Z, day 14 is a working day in Berlin",
        "2026-11-04, SN, 2, 2026-11-30T07:00:00Z, 2026-12-02T11:00:00Z, the second round",
        "2026-11-04, SN, 3, 2026-12-14T07:00:00Z, 2026-12-16T11:00:00Z, the third round",
        "2026-11-16, SN, 1, 2026-11-28T07:00:00Z, 2026-11-30T11:00:00Z, day 12 is a Saturday",
        "2026-10-12, SN, 1, 2026-10-24T06:00:00Z, 2026-10-26T11:00:00Z, the clocks go back in between",
        "2026-12-11, SN, 1, 2026-12-23T07:00:00Z, 2026-12-24T11:00:00Z, day 14 is Christmas",
    })
    void somebodyIsAskedAndOtherwiseANeutralTextGoesOut(
            LocalDate eingang, Land land, int runde, Instant aufgabe, Instant versand, String lage) {
        assertThat(zwischennachrichten.termine(runde, eingang, land))
                .isEqualTo(new Zwischennachricht(aufgabe, versand));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-12-13, 2026-12-24T07:00:00Z, 2026-12-24T11:00:00Z, day 12 is Christmas and the last working day is the eve",
        "2026-03-22, 2026-04-02T06:00:00Z, 2026-04-02T10:00:00Z, day 12 is Good Friday and day 14 Easter Sunday",
    })
    void whereTheLastWorkingDayLiesBeforeDayTwelveTheQuestionComesEarlier(
            LocalDate eingang, Instant aufgabe, Instant versand, String lage) {
        assertThat(zwischennachrichten.termine(1, eingang, Land.SN)).isEqualTo(new Zwischennachricht(aufgabe, versand));
    }

    @Test
    void anOfficeThatClosesOnChristmasEveSendsTheDayBefore() {
        Zwischennachrichtentermine geschlossen =
                new Zwischennachrichtentermine(FristenregelnFixtures.arbeitstageOhneHeiligabendUndSilvester(), regeln);

        assertThat(geschlossen.termine(1, LocalDate.of(2026, 12, 12), Land.SN))
                .isEqualTo(new Zwischennachricht(
                        Instant.parse("2026-12-23T07:00:00Z"), Instant.parse("2026-12-23T11:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void onNoDayOfTenYearsDoesTheTextGoOutBeforeSomebodyWasAskedOrAfterTheDaysArePromised(Land land) {
        Arbeitstage arbeitstage = FristenregelnFixtures.arbeitstageOhneHeiligabendUndSilvester();
        Zwischennachrichtentermine geschlossen = new Zwischennachrichtentermine(arbeitstage, regeln);
        LocalDate ab = LocalDate.of(2024, 1, 1);
        ab.datesUntil(ab.plusYears(10)).forEach(eingang -> {
            Zwischennachricht erste = geschlossen.termine(1, eingang, land);
            assertThat(erste.aufgabe()).isBefore(erste.versand()).isAfter(Ortszeit.endeVon(eingang));
            assertThat(Ortszeit.tag(erste.versand()))
                    .isBeforeOrEqualTo(eingang.plusDays(14))
                    .matches(tag -> arbeitstage.istArbeitstag(tag, land));
        });
    }

    @Test
    void aTableThatAsksAfterItSendsAsksAtTheSameTime() {
        regeln.aberMit(Uhr.ZWISCHENNACHRICHT_AUFGABE, new Uhrwert(14, Einheit.KALENDERTAGE, LocalTime.of(15, 0)));

        Zwischennachricht erste = zwischennachrichten.termine(1, LocalDate.of(2026, 11, 16), Land.SN);

        assertThat(erste.aufgabe()).isEqualTo(erste.versand()).isEqualTo("2026-11-30T11:00:00Z");
    }

    @Test
    void aTableThatLeavesNoWorkingDayGetsTheLastDayAndNotOneBeforeTheReceipt() {
        regeln.aberMit(Uhr.ZWISCHENNACHRICHT_VERSAND, new Uhrwert(1, Einheit.KALENDERTAGE, LocalTime.NOON));

        assertThat(zwischennachrichten
                        .termine(1, LocalDate.of(2026, 11, 7), Land.SN)
                        .versand())
                .isEqualTo("2026-11-08T11:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void roundsCountFromOne(int runde) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zwischennachrichten.termine(runde, LocalDate.of(2026, 11, 4), Land.SN));
    }

    @Test
    void aTableWithoutDistanceBetweenTheRoundsIsRefused() {
        regeln.aberMit(Uhr.ZWISCHENNACHRICHT_WIEDERHOLUNG, new Uhrwert(0, Einheit.KALENDERTAGE));

        assertThatIllegalStateException()
                .isThrownBy(() -> zwischennachrichten.termine(2, LocalDate.of(2026, 11, 4), Land.SN))
                .withMessageContaining("ZWISCHENNACHRICHT_WIEDERHOLUNG");
    }
}
