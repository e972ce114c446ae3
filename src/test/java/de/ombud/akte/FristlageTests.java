package de.ombud.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.frist.Fristnaehe;
import de.ombud.frist.Ortszeit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristlageTests {

    private static final Fristnaehe NAEHE = new Fristnaehe(Period.ofDays(3));
    private static final LocalDate BIS = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, OFFEN, 3, false",
        "2026-11-18, MORGEN, 1, false",
        "2026-11-19, HEUTE, 0, true",
        "2026-11-20, GESTERN, 1, true",
        "2026-11-22, UEBERFAELLIG, 3, true"
    })
    void anOpenDeadlineIsCountedInDays(LocalDate heute, Fristlage.Wort wort, long tage, boolean draengt) {
        Fristlage lage = lage(Aktenfrist.tag("Antwort", BIS, null, true), heute);

        assertThat(lage.wort()).isEqualTo(wort);
        assertThat(lage.tage()).isEqualTo(tage);
        assertThat(lage.draengt()).isEqualTo(draengt);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, RECHTZEITIG, 0", "2026-11-21, VERSPAETET, 2"})
    void whatIsDoneUrgesNoLonger(LocalDate erledigt, Fristlage.Wort wort, long tage) {
        Fristlage lage = lage(Aktenfrist.tag("Antwort", BIS, erledigt, true), LocalDate.of(2026, 12, 24));

        assertThat(lage.wort()).isEqualTo(wort);
        assertThat(lage.tage()).isEqualTo(tage);
        assertThat(lage.draengt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01", "2027-01-01"})
    void nothingIsDueToSomebodyWhoIsNotAnswered(LocalDate heute) {
        assertThat(lage(Aktenfrist.tag("Antwort", BIS, null, false), heute).wort())
                .isEqualTo(Fristlage.Wort.ENTFAELLT);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, IM_PLAN", "2026-11-16, BALD", "2026-11-19, BALD", "2026-11-20, UEBERSCHRITTEN"})
    void theLightFollowsTheOneRuleOfWhatIsNear(LocalDate heute, Fristlage.Ampel ampel) {
        assertThat(lage(Aktenfrist.offen("Antwort", BIS), heute).ampel()).isEqualTo(ampel);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T13:29:00Z, HEUTE, BALD",
        "2026-11-19T13:31:00Z, ABGELAUFEN, UEBERSCHRITTEN",
        "2026-11-20T08:00:00Z, GESTERN, UEBERSCHRITTEN"
    })
    void aCallIsLateByTheClock(Instant jetzt, Fristlage.Wort wort, Fristlage.Ampel ampel) {
        Fristlage lage =
                Fristlage.von(Aktenfrist.offen("Rückruf", Instant.parse("2026-11-19T13:30:00Z")), jetzt, NAEHE);

        assertThat(lage.wort()).isEqualTo(wort);
        assertThat(lage.ampel()).isEqualTo(ampel);
        assertThat(lage.um()).isEqualTo(LocalTime.of(14, 30));
    }

    private static Fristlage lage(Aktenfrist frist, LocalDate heute) {
        return Fristlage.von(frist, Ortszeit.um(heute, LocalTime.NOON), NAEHE);
    }
}
