package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotlagefristenTests {

    private final FristenregelnFixtures regeln = FristenregelnFixtures.wieVereinbart();
    private final Notlagefristen fristen = regeln.notlage();

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:30, 2026-11-16T09:10, 2026-11-16T08:30, the person waits since half past eight",
        "2026-11-13T17:00, 2026-11-16T09:10, 2026-11-16T08:00, a mail of Friday evening counts from Monday's opening",
        "2026-11-04T09:00, 2026-11-16T14:00, 2026-11-16T14:00, an old case becomes an emergency today",
        "2026-11-16T10:00, 2026-11-16T17:00, 2026-11-17T08:00, recognised after hours: the next morning",
    })
    void theClocksStartWithTheReceiptUnlessTheEmergencyShowedItselfLater(
            LocalDateTime eingang, LocalDateTime erkannt, LocalDateTime beginn, String warum) {
        assertThat(fristen.beginn(um(eingang), um(erkannt), Land.SN)).as(warum).isEqualTo(um(beginn));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:30, 2026-11-16T16:00",
        "2026-11-20T12:50, 2026-11-20T13:00",
        "2026-11-23T08:00, 2026-11-23T16:00"
    })
    void contactIsDueWhenTheOfficeClosesOnTheSameDay(LocalDateTime beginn, LocalDateTime bis) {
        assertThat(fristen.kontaktBis(um(beginn), Land.SN)).isEqualTo(um(bis));
    }

    @Test
    void theHouseMayNameAnHourOrANumberOfHoursInstead() {
        Instant morgens = um(LocalDateTime.of(2026, 11, 16, 8, 30));
        regeln.aberMit(Uhr.NOTLAGE, new Uhrwert(0, Einheit.ARBEITSTAGE, LocalTime.of(15, 0)));
        assertThat(fristen.kontaktBis(morgens, Land.SN)).isEqualTo(um(LocalDateTime.of(2026, 11, 16, 15, 0)));
        regeln.aberMit(Uhr.NOTLAGE, new Uhrwert(4, Einheit.DIENSTSTUNDEN));
        assertThat(fristen.kontaktBis(morgens, Land.SN)).isEqualTo(um(LocalDateTime.of(2026, 11, 16, 12, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "ERINNERUNG, 2026-11-23T09:00, teamleitung",
        "GRENZE, 2026-11-23T11:00, bereichsleitung",
        "LEITUNG, 2026-11-23T15:00, geschaeftsfuehrung"
    })
    void theLadderClimbsByWorkingHours(Stufe stufe, LocalDateTime erreicht, String gruppe) {
        // Friday at noon: one hour is left of the week
        Instant freitag = um(LocalDateTime.of(2026, 11, 20, 12, 0));
        assertThat(fristen.erreicht(stufe, freitag, Land.SN)).isEqualTo(um(erreicht));
        assertThat(fristen.gruppe(stufe)).isEqualTo(gruppe);
    }

    @Test
    void theNextAttemptIsTodayOrTomorrowMorning() {
        assertThat(fristen.neuerVersuch(um(LocalDateTime.of(2026, 11, 16, 10, 0)), Land.SN))
                .isEqualTo(um(LocalDateTime.of(2026, 11, 16, 12, 0)));
        assertThat(fristen.neuerVersuch(um(LocalDateTime.of(2026, 11, 16, 15, 0)), Land.SN))
                .isEqualTo(um(LocalDateTime.of(2026, 11, 17, 8, 0)));
    }

    @Test
    void theLeadershipIsWokenTheWorkingDayBeforeTheEvent() {
        assertThat(fristen.weckruf(LocalDate.of(2026, 11, 19), Land.SN))
                .isEqualTo(um(LocalDateTime.of(2026, 11, 17, 8, 0)));
    }

    @Test
    void aTableThatCountsInSomethingElseIsAFaultOfTheTable() {
        regeln.aberMit(Uhr.NOTLAGE_NEUER_VERSUCH, new Uhrwert(1, Einheit.KALENDERTAGE));
        regeln.aberMit(Uhr.NOTLAGE_TERMIN, new Uhrwert(24, Einheit.STUNDEN));
        assertThatIllegalStateException().isThrownBy(() -> fristen.neuerVersuch(Instant.EPOCH, Land.SN));
        assertThatIllegalStateException().isThrownBy(() -> fristen.weckruf(LocalDate.of(2026, 11, 19), Land.SN));
    }

    private static Instant um(LocalDateTime wanduhr) {
        return Ortszeit.um(wanduhr.toLocalDate(), wanduhr.toLocalTime());
    }
}
