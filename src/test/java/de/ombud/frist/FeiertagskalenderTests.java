package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeiertagskalenderTests {

    private final Feiertagskalender kalender = new Feiertagskalender();

    /** Written down from the holiday laws of the Länder, not from the library. Sundays are left out, no clock needs them. */
    @ParameterizedTest
    @CsvSource({
        "BB, 10-31",
        "BE, 03-08",
        "BW, 01-06 06-04 11-01",
        "BY, 01-06 06-04 11-01",
        "HB, 10-31",
        "HE, 06-04",
        "HH, 10-31",
        "MV, 03-08 10-31",
        "NI, 10-31",
        "NW, 06-04 11-01",
        "RP, 06-04 11-01",
        "SH, 10-31",
        "SL, 06-04 08-15 11-01",
        "SN, 10-31 11-18",
        "ST, 01-06 10-31",
        "TH, 09-20 10-31",
    })
    void everyLandHasItsOwnHolidaysBesidesTheNineOfAll(Land land, String eigene) {
        Set<String> ueberall = Set.of("01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26");
        List<String> easterAndWhitSundayOfBrandenburg = List.of("04-05", "05-24");

        Set<String> imLand = IntStream.rangeClosed(1, Year.of(2026).length())
                .mapToObj(tag -> LocalDate.ofYearDay(2026, tag))
                .filter(tag -> kalender.istFeiertag(tag, land))
                .map(tag -> tag.toString().substring(5))
                .collect(Collectors.toSet());

        assertThat(imLand).containsAll(ueberall);
        imLand.removeAll(ueberall);
        imLand.removeAll(easterAndWhitSundayOfBrandenburg);
        assertThat(imLand).containsExactlyInAnyOrder(eigene.split(" "));
    }

    @Test
    void allLaenderAreThere() {
        assertThat(Land.values()).hasSize(16).extracting(Land::bezeichnung).doesNotHaveDuplicates();
    }

    @Test
    void aHolidayOfSingleTownsDoesNotHoldInTheWholeLand() {
        LocalDate mariaeHimmelfahrt = LocalDate.of(2028, 8, 15);
        LocalDate friedensfest = LocalDate.of(2028, 8, 8);

        assertThat(kalender.istFeiertag(mariaeHimmelfahrt, Land.SL)).isTrue();
        assertThat(kalender.istFeiertag(mariaeHimmelfahrt, Land.BY)).isFalse();
        assertThat(kalender.istFeiertag(friedensfest, Land.BY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-31, BE, true, 'Reformationstag everywhere, for once'",
        "2018-10-31, BE, false, ''",
        "2017-10-31, HH, true, ''",
        "2018-10-31, HH, true, 'from 2018 on for good'",
        "2016-10-31, HH, false, ''",
        "2025-05-08, BE, true, 'eighty years of liberation'",
        "2026-05-08, BE, false, ''",
        "2028-06-17, BE, true, 'seventy-five years of the uprising'",
        "2019-09-20, TH, true, 'Weltkindertag since 2019'",
        "2018-09-20, TH, false, ''",
        "2022-03-08, MV, false, ''",
        "2023-03-08, MV, true, 'Frauentag since 2023'",
    })
    void holidaysComeAndGo(LocalDate tag, Land land, boolean frei, String anlass) {
        assertThat(kalender.istFeiertag(tag, land)).as(anlass).isEqualTo(frei);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-22", "2024-11-20", "2025-11-19", "2026-11-18", "2027-11-17", "2028-11-22"})
    void bussUndBettagIsTheWednesdayBeforeTheTwentyThirdAndOnlyInSaxony(LocalDate tag) {
        assertThat(Land.values())
                .filteredOn(land -> kalender.istFeiertag(tag, land))
                .containsExactly(Land.SN);
    }
}
