package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArbeitstageTests {

    private final Arbeitstage geoeffnet = FristenregelnFixtures.arbeitstage();
    private final Arbeitstage geschlossen = FristenregelnFixtures.arbeitstageOhneHeiligabendUndSilvester();

    @ParameterizedTest
    @CsvSource({
        "2026-11-17, true, Tuesday",
        "2026-11-18, false, Buß- und Bettag",
        "2026-11-21, false, Saturday",
        "2026-11-22, false, Sunday",
        "2026-12-24, true, Heiligabend",
        "2026-12-25, false, Christmas",
        "2026-12-31, true, Silvester",
    })
    void theOfficeWorksFromMondayToFridayExceptHolidays(LocalDate tag, boolean arbeitstag, String warum) {
        assertThat(geoeffnet.istArbeitstag(tag, Land.SN)).as(warum).isEqualTo(arbeitstag);
    }

    @Test
    void anOfficeMayCloseOnChristmasEveOrOnNewYearsEve() {
        LocalDate heiligabend = LocalDate.of(2026, 12, 24);
        LocalDate silvester = LocalDate.of(2026, 12, 31);
        Arbeitstage nurHeiligabendZu =
                new Arbeitstage(new Feiertagskalender(), new FristEinstellungen(Land.SN, false, true));

        assertThat(geschlossen.istArbeitstag(heiligabend, Land.SN)).isFalse();
        assertThat(geschlossen.istArbeitstag(silvester, Land.SN)).isFalse();
        assertThat(nurHeiligabendZu.istArbeitstag(heiligabend, Land.SN)).isFalse();
        assertThat(nurHeiligabendZu.istArbeitstag(silvester, Land.SN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 0, 2026-11-16, a Monday itself",
        "2026-11-18, 0, 2026-11-19, a holiday has no same working day",
        "2026-11-16, 1, 2026-11-17, the day itself does not count",
        "2026-11-16, 2, 2026-11-19, over Buß- und Bettag",
        "2026-11-20, 1, 2026-11-23, over the weekend",
    })
    void workingDaysAreCountedFromTheNextDayOn(LocalDate ab, int anzahl, LocalDate tag, String warum) {
        assertThat(geoeffnet.nach(ab, anzahl, Land.SN)).as(warum).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, 2026-11-17", "2026-11-17, 2026-11-17", "2026-12-27, 2026-12-24", "2026-04-06, 2026-04-02"})
    void theLastWorkingDayIsLookedForBackwards(LocalDate bis, LocalDate tag) {
        assertThat(geoeffnet.letzterBis(bis, Land.SN)).isEqualTo(tag);
    }

    @Test
    void theLawDoesNotKnowThatTheOfficeIsClosedOnChristmasEve() {
        LocalDate heiligabend = LocalDate.of(2026, 12, 24);

        assertThat(geschlossen.werktagAb(heiligabend, Land.SN)).isEqualTo(heiligabend);
    }
}
